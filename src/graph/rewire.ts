import {fail} from "../errors.ts";
import {checkShape, type Csr, csrOf} from "./csr.ts";

export interface RewireOptions {
  /** Swaps tried for each tie; ten leave nothing of the groups, below one much of the old graph remains. */
  swapsPerTie: number;
  random: () => number;
}

/**
 * What chance alone would make of the same people: everybody keeps how many ties they have, with
 * whom is drawn anew. Whatever is as strong here as in the real graph needs no explanation.
 *
 * Two ties a–b and c–d become a–d and c–b, unless that would tie somebody to themselves or twice to
 * one other. A refused swap counts as tried: only so is each graph of these degrees equally likely in
 * the end. Weights travel with their ties; parts may join or fall apart. The graph given is not touched.
 *
 * @throws GRAPH_SHAPE, also where a tie is stored one way only.
 * @see Fosdick, Larremore, Nishimura & Ugander (2018), arXiv:1608.00607, algorithm for simple graphs,
 * labelled people. Time O(swaps × the fewer ties of two people), space O(ties).
 */
export function rewired(graph: Csr, {swapsPerTie, random}: RewireOptions): Csr {
  checkShape(graph, graph.weights);
  const {starts} = graph;
  const targets = graph.targets.slice();
  const weights = graph.weights.slice();
  const from = owners(graph);
  const back = wayBack(graph);

  for (let left = Math.round((swapsPerTie * targets.length) / 2); left > 0; left--) {
    const x = Math.floor(random() * targets.length); // a → b
    const y = Math.floor(random() * targets.length); // c → d
    const a = from[x];
    const b = targets[x];
    const c = from[y];
    const d = targets[y];
    if (a === d || c === b || tied(starts, targets, a, d) || tied(starts, targets, c, b)) continue;
    const fromB = back[x];
    const fromD = back[y];
    targets[x] = d;
    targets[fromD] = a;
    targets[y] = b;
    targets[fromB] = c;
    weights[fromD] = weights[x];
    weights[fromB] = weights[y];
    back[x] = fromD;
    back[fromD] = x;
    back[y] = fromB;
    back[fromB] = y;
  }
  return onceEach({starts, targets, weights}, from);
}

/** Looks through the row of whoever has fewer ties; rows are in no order any more. */
function tied(starts: Uint32Array, targets: Uint32Array, a: number, b: number): boolean {
  const shorter = starts[a + 1] - starts[a] <= starts[b + 1] - starts[b];
  const row = shorter ? a : b;
  const sought = shorter ? b : a;
  for (let arc = starts[row]; arc < starts[row + 1]; arc++)
    if (targets[arc] === sought) return true;
  return false;
}

/** Whose row each arc stands in. */
function owners({starts, targets}: Csr): Uint32Array {
  const from = new Uint32Array(targets.length);
  for (let v = 0; v + 1 < starts.length; v++) from.fill(v, starts[v], starts[v + 1]);
  return from;
}

/** The arc that leads back, of each arc: rows rise, so those of earlier people are met in the order they stand in. */
function wayBack({starts, targets}: Csr): Uint32Array {
  const back = new Uint32Array(targets.length);
  const next = starts.slice();
  for (let v = 0; v + 1 < starts.length; v++) {
    for (let arc = next[v]; arc < starts[v + 1]; arc++) {
      const u = targets[arc];
      if (targets[next[u]] !== v) fail("GRAPH_SHAPE", `${v} is tied to ${u}, and ${u} not to ${v}`);
      back[arc] = next[u];
      back[next[u]++] = arc;
    }
  }
  return back;
}

/** The graph again with rows in order. */
function onceEach({starts, targets, weights}: Csr, from: Uint32Array): Csr {
  const ties = targets.length / 2;
  const list = {
    people: starts.length - 1,
    from: new Uint32Array(ties),
    to: new Uint32Array(ties),
    weight: new Float64Array(ties)
  };
  for (let arc = 0, t = 0; arc < targets.length; arc++) {
    if (from[arc] > targets[arc]) continue;
    list.from[t] = from[arc];
    list.to[t] = targets[arc];
    list.weight[t++] = weights[arc];
  }
  return csrOf(list);
}
