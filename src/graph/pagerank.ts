import {checkShape, type Csr} from "./csr.ts";
import {onLevel} from "./kernels.ts";
import {strengths} from "./quality.ts";

export interface PageRankOptions {
  /** Share of the attention that follows ties; the rest falls on everybody alike. */
  damping?: number;
  /** How far all ranks together may lie from the truth. */
  tolerance?: number;
}

/**
 * Whose attention is sought by those whose attention is sought: the share of time a walker spends
 * with each person who follows ties by weight and now and then starts anew.
 *
 * @returns Float64Array [n], sums to 1.
 * @throws GRAPH_SHAPE
 * @see Brin & Page (1998), doi:10.1016/S0169-7552(98)00110-X. People without ties pass their rank on
 * to everybody, which raises all ranks alike, so that ranks are solved for up to a factor, by conjugate gradients
 * (wasm/pagerank.ts), and scaled after. O(m) a round.
 */
export function pageRank(
  graph: Csr,
  {damping = 0.85, tolerance = 1e-9}: PageRankOptions = {}
): Float64Array {
  checkShape(graph, graph.weights);
  const mass = strengths(graph);
  const rank = new Float64Array(mass.length);
  onLevel({...graph, mass}, rank, (kernel, level, ranks) =>
    kernel.pageRank(level, ranks, damping, tolerance)
  );
  const total = rank.reduce((sum, r) => sum + r, 0);
  return rank.map((r) => r / total);
}
