import {checkShape, type Csr} from "./csr.ts";
import {strengths} from "./quality.ts";

export interface PageRankOptions {
  /** Share of the attention that follows ties; the rest falls on everybody alike. */
  damping?: number;
  /** Stop when a round changes all ranks together by less. */
  tolerance?: number;
}

/**
 * Whose attention is sought by those whose attention is sought: the share of time a walker spends
 * with each person who follows ties by weight and now and then starts anew.
 *
 * @returns Float64Array [n], sums to 1.
 * @throws GRAPH_SHAPE
 * @see Brin & Page (1998), doi:10.1016/S0169-7552(98)00110-X. People without ties pass their rank on
 * to everybody. Power iteration, O(m) a round, about log(tolerance) ÷ log(damping) rounds at most.
 */
export function pageRank(
  graph: Csr,
  {damping = 0.85, tolerance = 1e-9}: PageRankOptions = {}
): Float64Array {
  checkShape(graph, graph.weights);
  const {starts, targets, weights} = graph;
  const n = starts.length - 1;
  const strength = strengths(graph);
  let rank = new Float64Array(n).fill(1 / n);
  let next = new Float64Array(n);
  const offer = new Float64Array(n); // rank passed on per unit of tie weight
  for (let change = Infinity; change >= tolerance; ) {
    let stranded = 0;
    for (let v = 0; v < n; v++) {
      if (strength[v] === 0) stranded += rank[v];
      else offer[v] = (damping * rank[v]) / strength[v];
    }
    const base = (1 - damping + damping * stranded) / n;
    change = 0;
    for (let v = 0; v < n; v++) {
      let sum = base;
      for (let a = starts[v]; a < starts[v + 1]; a++) sum += offer[targets[a]] * weights[a];
      change += Math.abs(sum - rank[v]);
      next[v] = sum;
    }
    [rank, next] = [next, rank];
  }
  return rank;
}
