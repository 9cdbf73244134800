import {checkShape, type Structure} from "./csr.ts";

/**
 * How many of a person's contacts know each other: 1, everybody; 0, nobody.
 *
 * @returns Float64Array [n], share of pairs of contacts that are tied; NaN under two contacts.
 * @throws GRAPH_SHAPE
 * @see Watts & Strogatz (1998), doi:10.1038/30918; triangles by Latapy (2008), arXiv:cs/0609116: each is
 * met once, from its person of fewest ties. Time O(m^1.5).
 */
export function clustering(graph: Structure): Float64Array {
  checkShape(graph);
  const {starts} = graph;
  const n = starts.length - 1;
  const triangles = new Float64Array(n);
  const {targets, ends} = upwardTies(graph);
  const mark = new Int32Array(n).fill(-1);
  for (let v = 0; v < n; v++) {
    for (let a = starts[v]; a < ends[v]; a++) mark[targets[a]] = v;
    for (let a = starts[v]; a < ends[v]; a++) {
      const u = targets[a];
      for (let b = starts[u]; b < ends[u]; b++) {
        const w = targets[b];
        if (mark[w] !== v) continue;
        triangles[v]++;
        triangles[u]++;
        triangles[w]++;
      }
    }
  }
  return triangles.map((count, v) => {
    const ties = starts[v + 1] - starts[v];
    return (2 * count) / (ties * (ties - 1));
  });
}

/** Of each row only those with more ties (of equals the later), at its front; `ends` is where they end. */
function upwardTies({starts, targets}: Structure) {
  const ends = starts.slice(0, -1);
  const upward = new Uint32Array(targets.length);
  for (let v = 0; v < ends.length; v++) {
    for (let a = starts[v]; a < starts[v + 1]; a++) {
      const u = targets[a];
      const more = starts[u + 1] - starts[u] - (starts[v + 1] - starts[v]);
      if (more > 0 || (more === 0 && u > v)) upward[ends[v]++] = u;
    }
  }
  return {targets: upward, ends};
}
