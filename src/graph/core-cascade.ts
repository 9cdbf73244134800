import {fail} from "../errors.ts";
import {checkShape, type Structure} from "./csr.ts";

/**
 * Who is left when some people leave and everybody follows who then keeps fewer than k ties among those
 * still there, and so on until nobody more does. A round that loses many this way rests on those few.
 *
 * @param leaving [n], 1 for who leaves first; all 0: those left are the k-core itself.
 * @returns Uint8Array [n], 1 for who is left.
 * @throws GRAPH_SHAPE
 * @see Garcia, Mavrodiev & Schweitzer (2013), "Social resilience in online communities", arXiv:1302.6109.
 * Time O(people + ties).
 */
export function coreCascade(graph: Structure, k: number, leaving: Uint8Array): Uint8Array {
  checkShape(graph);
  const {starts, targets} = graph;
  const n = starts.length - 1;
  if (leaving.length !== n) fail("GRAPH_SHAPE", `${leaving.length} may leave, of ${n} people`);
  const left = new Uint8Array(n).fill(1);
  const ties = new Uint32Array(n);
  const going = new Uint32Array(n); // in the order they go
  let count = 0;
  const go = (person: number) => {
    left[person] = 0;
    going[count++] = person;
  };
  for (let v = 0; v < n; v++) {
    ties[v] = starts[v + 1] - starts[v];
    if (leaving[v] === 1 || ties[v] < k) go(v);
  }
  for (let next = 0; next < count; next++) {
    const v = going[next];
    for (let a = starts[v]; a < starts[v + 1]; a++) {
      const u = targets[a];
      ties[u]--;
      if (left[u] === 1 && ties[u] < k) go(u);
    }
  }
  return left;
}
