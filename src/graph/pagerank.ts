import {checkShape, type Csr} from "./csr.ts";
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
 * to everybody, which raises all ranks alike, so that rank(v) = 1 + damping · Σ weight(u, v) · rank(u) ÷ strength(u)
 * can be solved first and scaled after. As ties go both ways, the equations of rank ÷ strength are symmetric and
 * positive: conjugate gradients (Hestenes & Stiefel 1952, doi:10.6028/jres.049.044) need a third of the rounds of
 * power iteration. O(m) a round.
 */
export function pageRank(
  graph: Csr,
  {damping = 0.85, tolerance = 1e-9}: PageRankOptions = {}
): Float64Array {
  checkShape(graph, graph.weights);
  const strength = strengths(graph);
  const n = strength.length;
  const perStrength = strength.map((s) => (s > 0 ? 1 / s : 0));
  const value = new Float64Array(n); // rank ÷ strength, growing
  const missing = new Float64Array(n).map((_, v) => (strength[v] > 0 ? 1 : 0)); // 1 − left side
  const course = perStrength.slice();
  const effect = new Float64Array(n); // left side of the equations for `course`
  let reach = sumOfProducts(missing, course);
  const tied = missing.reduce((sum, one) => sum + one, 0);
  for (let left = tied; left > tolerance * tied; ) {
    meet(graph, strength, damping, course, effect);
    const stride = reach / sumOfProducts(course, effect);
    const before = reach;
    reach = 0;
    left = 0;
    for (let v = 0; v < n; v++) {
      value[v] += stride * course[v];
      missing[v] -= stride * effect[v];
      left += Math.abs(missing[v]);
      reach += missing[v] * missing[v] * perStrength[v];
    }
    const turn = reach / before;
    for (let v = 0; v < n; v++) course[v] = missing[v] * perStrength[v] + turn * course[v];
  }
  const rank = value.map((x, v) => (strength[v] > 0 ? x * strength[v] : 1));
  const total = rank.reduce((sum, r) => sum + r, 0);
  return rank.map((r) => r / total);
}

/** strength(v) · x(v) − damping · Σ weight(u, v) · x(u), for everybody. */
function meet(
  {starts, targets, weights}: Csr,
  strength: Float64Array,
  damping: number,
  x: Float64Array,
  result: Float64Array
): void {
  for (let v = 0; v < strength.length; v++) {
    let sum = 0;
    for (let a = starts[v]; a < starts[v + 1]; a++) sum += x[targets[a]] * weights[a];
    result[v] = strength[v] * x[v] - damping * sum;
  }
}

const sumOfProducts = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let v = 0; v < a.length; v++) sum += a[v] * b[v];
  return sum;
};
