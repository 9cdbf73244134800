import {checkShape, type Structure} from "./csr.ts";

/**
 * Which people can reach each other along ties: islands carry different numbers.
 *
 * @param within [n], optional labels: only ties between people of the same label are walked.
 * @returns Uint32Array [n], numbered 0, 1, 2 … by their smallest person.
 * @throws GRAPH_SHAPE
 * Breadth first, time O(n + m), space O(n).
 */
export function connectedComponents(graph: Structure, within?: Uint32Array): Uint32Array {
  checkShape(graph);
  const {starts, targets} = graph;
  const n = starts.length - 1;
  const component = new Uint32Array(n).fill(n);
  const queue = new Uint32Array(n);
  let components = 0;
  for (let start = 0; start < n; start++) {
    if (component[start] !== n) continue;
    component[start] = components;
    queue[0] = start;
    for (let head = 0, tail = 1; head < tail; head++) {
      const v = queue[head];
      for (let a = starts[v]; a < starts[v + 1]; a++) {
        const u = targets[a];
        if (component[u] !== n || (within && within[u] !== within[v])) continue;
        component[u] = components;
        queue[tail++] = u;
      }
    }
    components++;
  }
  return component;
}
