import {fail} from "../errors.ts";

/** Who is tied to whom: the ties of i lead to `targets[starts[i] … starts[i+1])`, in rising order, each tie stored both ways. */
export interface Structure {
  starts: Uint32Array;
  targets: Uint32Array;
}

/** The same with the weight of each tie (> 0), equal both ways. */
export interface Csr extends Structure {
  weights: Float64Array;
}

export interface Ties {
  people: number;
  from: ArrayLike<number>;
  to: ArrayLike<number>;
  weight: ArrayLike<number>;
}

/**
 * The undirected graph of a list of ties. Parallel ties, in either direction, become one of their
 * summed weight; ties to oneself and of weight 0 are left out. The order of the list does not
 * matter, not even to the last bit.
 *
 * @throws GRAPH_SHAPE if the columns differ in length, somebody is not in 0 … people − 1, or a weight is negative or not a number.
 * Two counting sorts: time O(people + ties).
 */
export function csrOf(ties: Ties): Csr {
  check(ties);
  return merged(transposed(bySource(ties)));
}

/** Refuses arrays that are no graph; algorithms call it first. */
export function checkShape({starts, targets}: Structure, weights?: Float64Array): void {
  const end = starts.at(-1);
  if (end !== targets.length)
    fail("GRAPH_SHAPE", `starts ends at ${end ?? "nothing"}, not ${targets.length}`);
  if (weights && weights.length !== targets.length)
    fail("GRAPH_SHAPE", `${weights.length} weights for ${targets.length} targets`);
}

function check({people, from, to, weight}: Ties): void {
  if (from.length !== to.length || from.length !== weight.length)
    fail("GRAPH_SHAPE", `columns of ${from.length}, ${to.length} and ${weight.length} rows`);
  for (let t = 0; t < from.length; t++) {
    if (!(from[t] >= 0 && from[t] < people && to[t] >= 0 && to[t] < people))
      fail("GRAPH_SHAPE", `tie ${t} joins ${from[t]} and ${to[t]}, of ${people} people`);
    if (!(weight[t] >= 0 && weight[t] < Infinity))
      fail("GRAPH_SHAPE", `tie ${t} weighs ${weight[t]}`);
  }
}

function bySource({people, from, to, weight}: Ties): Csr {
  const counts = new Uint32Array(people);
  for (let t = 0; t < from.length; t++) {
    if (from[t] === to[t] || weight[t] === 0) continue;
    counts[from[t]]++;
    counts[to[t]]++;
  }
  const graph = emptyRows(counts);
  const next = graph.starts.slice();
  for (let t = 0; t < from.length; t++) {
    if (from[t] === to[t] || weight[t] === 0) continue;
    put(graph, next, from[t], to[t], weight[t]);
    put(graph, next, to[t], from[t], weight[t]);
  }
  return graph;
}

/** A graph that is its own transpose comes back with every row in rising order. */
function transposed(graph: Csr): Csr {
  const {starts, targets, weights} = graph;
  const sorted = {starts, targets: targets.slice(), weights: weights.slice()};
  const next = starts.slice();
  for (let v = 0; v + 1 < starts.length; v++)
    for (let a = starts[v]; a < starts[v + 1]; a++) put(sorted, next, targets[a], v, weights[a]);
  return sorted;
}

/** Sums runs of the same target, lightest first so that any order of rows gives the same sum. Works in place. */
function merged({starts, targets, weights}: Csr): Csr {
  let end = 0;
  for (let v = 0, a = 0; v + 1 < starts.length; v++) {
    starts[v] = end;
    for (const rowEnd = starts[v + 1]; a < rowEnd; ) {
      const first = a;
      while (++a < rowEnd && targets[a] === targets[first]);
      if (a - first > 2) weights.subarray(first, a).sort();
      let sum = weights[first];
      for (let same = first + 1; same < a; same++) sum += weights[same];
      targets[end] = targets[first];
      weights[end++] = sum;
    }
  }
  starts[starts.length - 1] = end;
  return {starts, targets: targets.slice(0, end), weights: weights.slice(0, end)};
}

function emptyRows(counts: Uint32Array): Csr {
  const starts = new Uint32Array(counts.length + 1);
  for (let v = 0; v < counts.length; v++) starts[v + 1] = starts[v] + counts[v];
  const arcs = starts[counts.length];
  return {starts, targets: new Uint32Array(arcs), weights: new Float64Array(arcs)};
}

function put({targets, weights}: Csr, next: Uint32Array, at: number, to: number, weight: number) {
  const a = next[at]++;
  targets[a] = to;
  weights[a] = weight;
}
