import {fail} from "../errors.ts";
import {checkShape, type Csr} from "./csr.ts";

/**
 * How much more weight lies inside communities than chance would put there: 0 is chance, above
 * 0.3 communities are plain to see.
 *
 * @param community [n], any labels under n.
 * @param resolution γ; higher charges chance more, so that smaller communities score.
 * @returns between −1 and 1; 0 for a graph without ties.
 * @throws GRAPH_SHAPE
 * @see Newman & Girvan (2004), arXiv:cond-mat/0308217; γ of Reichardt & Bornholdt (2006). Time O(n + m).
 */
export function modularity(graph: Csr, community: Uint32Array, resolution = 1): number {
  checkShape(graph, graph.weights);
  const {starts, targets, weights} = graph;
  if (community.length !== starts.length - 1)
    fail("GRAPH_SHAPE", `${community.length} labels for ${starts.length - 1} people`);
  const held = new Float64Array(community.length);
  let inside = 0;
  let total = 0;
  for (let v = 0; v < community.length; v++) {
    for (let a = starts[v]; a < starts[v + 1]; a++) {
      total += weights[a];
      held[community[v]] += weights[a];
      if (community[targets[a]] === community[v]) inside += weights[a];
    }
  }
  if (total === 0) return 0;
  let chance = 0;
  for (const weight of held) chance += (weight / total) ** 2;
  return inside / total - resolution * chance;
}
