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
 * Three counting sorts, time O(people + ties).
 */
export function csrOf(ties: Ties): Csr {
  check(ties);
  return mirrored(merged(transposed(towardsLater(ties))));
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

/** Each tie once, from its smaller person, in any order. */
function towardsLater({people, from, to, weight}: Ties): Csr {
  const counts = new Uint32Array(people);
  for (let t = 0; t < from.length; t++)
    if (from[t] !== to[t] && weight[t] !== 0) counts[from[t] < to[t] ? from[t] : to[t]]++;
  const rows = emptyRows(counts);
  const {targets, weights} = rows;
  const next = rows.starts.slice();
  for (let t = 0; t < from.length; t++) {
    const a = from[t];
    const b = to[t];
    if (a === b || weight[t] === 0) continue;
    const arc = next[a < b ? a : b]++;
    targets[arc] = a < b ? b : a;
    weights[arc] = weight[t];
  }
  return rows;
}

/** Each arc turned round. As rows are visited in rising order, the new ones rise. */
function transposed({starts, targets, weights}: Csr): Csr {
  const counts = new Uint32Array(starts.length - 1);
  for (let a = 0; a < targets.length; a++) counts[targets[a]]++;
  const turned = emptyRows(counts);
  const {targets: sources, weights: same} = turned;
  const next = turned.starts.slice();
  for (let v = 0; v < counts.length; v++) {
    for (let a = starts[v]; a < starts[v + 1]; a++) {
      const arc = next[targets[a]]++;
      sources[arc] = v;
      same[arc] = weights[a];
    }
  }
  return turned;
}

/** Sums runs of the same target, in place: lightest first, so that any order of rows gives the same bits. */
function merged({starts, targets, weights}: Csr): Csr {
  let end = 0;
  for (let v = 0, a = 0; v + 1 < starts.length; v++) {
    const rowEnd = starts[v + 1];
    starts[v] = end;
    while (a < rowEnd) {
      const first = a++;
      while (a < rowEnd && targets[a] === targets[first]) a++;
      if (a - first > 2) weights.subarray(first, a).sort();
      let sum = weights[first];
      for (let same = first + 1; same < a; same++) sum += weights[same];
      targets[end] = targets[first];
      weights[end++] = sum;
    }
  }
  starts[starts.length - 1] = end;
  return {starts, targets: targets.subarray(0, end), weights: weights.subarray(0, end)};
}

/** Rows of earlier people, completed by the later ones who name them; both parts rise. */
function mirrored({starts, targets, weights}: Csr): Csr {
  const counts = new Uint32Array(starts.length - 1);
  for (let v = 0; v < counts.length; v++) counts[v] += starts[v + 1] - starts[v];
  for (let a = 0; a < targets.length; a++) counts[targets[a]]++;
  const both = emptyRows(counts);
  const {targets: others, weights: same} = both;
  const next = both.starts.slice();
  for (let v = 0; v < counts.length; v++) {
    let mine = next[v];
    for (let a = starts[v]; a < starts[v + 1]; a++) {
      const back = next[targets[a]]++;
      others[mine] = targets[a];
      same[mine++] = weights[a];
      others[back] = v;
      same[back] = weights[a];
    }
    next[v] = mine;
  }
  return both;
}

function emptyRows(counts: Uint32Array): Csr {
  const starts = new Uint32Array(counts.length + 1);
  for (let v = 0; v < counts.length; v++) starts[v + 1] = starts[v] + counts[v];
  const arcs = starts[counts.length];
  return {starts, targets: new Uint32Array(arcs), weights: new Float64Array(arcs)};
}
