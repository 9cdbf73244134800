import {checkShape, type Structure} from "./csr.ts";

/**
 * How deep in the fabric each person stands: the largest k such that they keep k ties among people
 * who all keep k ties. High is core, low is periphery; a star with a hundred admirers is still 1.
 *
 * @param graph n people; weights do not count.
 * @returns Uint32Array [n], in ties; 0 for a person without ties.
 * @throws GRAPH_SHAPE
 * @see Matula & Beck (1983), doi:10.1145/2402.322385, peeled in rounds as by Dasari, Ranjan & Zubair (2014),
 * doi:10.1109/BigData.2014.7004366. Time and space O(n + m): whoever is looked at in round k keeps k ties or more.
 */
export function coreNumber(graph: Structure): Uint32Array {
  checkShape(graph);
  const {starts, targets} = graph;
  const n = starts.length - 1;
  const left = new Uint32Array(n); // ties among people not yet peeled; in the end the core number
  const staying = new Uint32Array(n); // people not peeled before this round
  for (let v = 0; v < n; v++) {
    left[v] = starts[v + 1] - starts[v];
    staying[v] = v;
  }
  const peeled = new Uint32Array(n + 1); // in this round

  for (let k = 0, stay = n; stay > 0; k++) {
    let peel = 0;
    let kept = 0;
    for (let i = 0; i < stay; i++) {
      const v = staying[i];
      if (left[v] === k) peeled[peel++] = v;
      else if (left[v] > k) staying[kept++] = v;
    }
    stay = kept;
    for (let i = 0; i < peel; i++) {
      const v = peeled[i];
      const end = starts[v + 1];
      for (let a = starts[v]; a < end; a++) {
        const u = targets[a];
        const ties = left[u];
        left[u] = ties - Number(ties > k); // counted with, not branched on: it would be guessed wrong
        peeled[peel] = u;
        peel += Number(ties === k + 1);
      }
    }
  }
  return left;
}
