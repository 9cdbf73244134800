import {fail} from "../errors.ts";
import {checkShape, type Structure} from "./csr.ts";

/**
 * What of a round's contact hangs on each person: the share of pairs of the others who could no longer
 * reach each other, over whomever, if they left too. 0, nobody is cut off; 1, everybody is alone.
 *
 * F = 1 − Σ s(s − 1) ÷ n(n − 1), over the sizes s of the pieces that the n others fall into. Pieces come
 * from one depth-first walk: what lies below v in the tree of the walk, and does not reach above v
 * otherwise, falls off without v.
 *
 * @param gone [n], 1 for who has left already; their own value is NaN.
 * @returns Float64Array [n]; 0 where fewer than two others are left.
 * @throws GRAPH_SHAPE
 * @see Borgatti (2006), "Identifying sets of key players in a social network", doi:10.1007/s10588-006-7084-x,
 * eq. 4; Hopcroft & Tarjan (1973), doi:10.1145/362248.362272. Time O(people + ties) for everybody.
 */
export function fragmentationWithout(graph: Structure, gone: Uint8Array): Float64Array {
  checkShape(graph);
  const {starts, targets} = graph;
  const n = starts.length - 1;
  if (gone.length !== n) fail("GRAPH_SHAPE", `${gone.length} may be gone, of ${n} people`);
  const met = new Uint32Array(n); // when the walk met v, from 1
  const low = new Uint32Array(n); // the earliest met that what lies below v has a tie to
  const below = new Uint32Array(n); // people in the tree below v, and v
  const cut = new Uint32Array(n); // people who fall off without v
  const cutPairs = new Float64Array(n); // Σ s(s − 1) of the pieces that fall off
  const piece = new Uint32Array(n); // size of the piece each is in
  const above = new Uint32Array(n);
  const next = starts.slice(0, n); // arc of v to be looked at
  const order = new Uint32Array(n);
  let clock = 0;
  let pairs = 0;

  for (let root = 0; root < n; root++) {
    if (gone[root] === 1 || met[root] > 0) continue;
    const first = clock;
    meet(root, root);
    for (let v = root; ; ) {
      if (next[v] < starts[v + 1]) {
        const u = targets[next[v]++];
        if (gone[u] === 1) continue;
        if (met[u] === 0) v = meet(u, v);
        else if (u !== above[v]) low[v] = Math.min(low[v], met[u]);
        continue;
      }
      if (v === root) break;
      const parent = above[v];
      below[parent] += below[v];
      low[parent] = Math.min(low[parent], low[v]);
      if (low[v] >= met[parent]) {
        cut[parent] += below[v];
        cutPairs[parent] += below[v] * (below[v] - 1);
      }
      v = parent;
    }
    const size = clock - first;
    pairs += size * (size - 1);
    for (let i = first; i < clock; i++) piece[order[i]] = size;
  }

  const others = clock - 1;
  return Float64Array.from(piece, (size, v) => {
    if (gone[v] === 1) return NaN;
    if (others < 2) return 0;
    const rest = size - 1 - cut[v];
    const left = pairs - size * (size - 1) + cutPairs[v] + rest * (rest - 1);
    return 1 - left / (others * (others - 1));
  });

  function meet(v: number, from: number): number {
    order[clock] = v;
    met[v] = low[v] = ++clock;
    below[v] = 1;
    above[v] = from;
    return v;
  }
}
