import {checkShape, type Structure} from "./csr.ts";

/**
 * How deep in the fabric each person stands: the largest k such that they keep k ties among people
 * who all keep k ties. High is core, low is periphery; a star with a hundred admirers is still 1.
 *
 * @param graph n people; weights do not count.
 * @returns Uint32Array [n], in ties; 0 for a person without ties.
 * @throws GRAPH_SHAPE
 * @see Batagelj & Zaveršnik (2003), arXiv:cs/0310049. Time and space O(n + m).
 */
export function coreNumber(graph: Structure): Uint32Array {
  checkShape(graph);
  const {starts, targets} = graph;
  const n = starts.length - 1;
  const left = new Uint32Array(n); // ties among people not yet peeled; in the end the core number
  const first = new Uint32Array(n + 1); // where people with `left` = d begin in order
  for (let v = 0; v < n; v++) {
    left[v] = starts[v + 1] - starts[v];
    first[left[v] + 1]++;
  }
  for (let d = 0; d < n; d++) first[d + 1] += first[d];
  const next = first.slice();
  const order = new Uint32Array(n); // fewest ties first
  const place = new Uint32Array(n); // place[order[i]] = i
  for (let v = 0; v < n; v++) {
    place[v] = next[left[v]]++;
    order[place[v]] = v;
  }

  for (let i = 0; i < n; i++) {
    const v = order[i];
    for (let a = starts[v]; a < starts[v + 1]; a++) {
      const u = targets[a];
      if (left[u] <= left[v]) continue;
      const front = first[left[u]]++; // u goes to the front of its bucket, then the bucket begins after it
      const w = order[front];
      order[place[u]] = w;
      place[w] = place[u];
      order[front] = u;
      place[u] = front;
      left[u]--;
    }
  }
  return left;
}
