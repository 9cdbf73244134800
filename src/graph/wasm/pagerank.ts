import {Level} from "./level";
import {F64s, f64s, mark, release} from "./memory";

/**
 * Solves rank(v) = 1 + damping · Σ weight(u, v) · rank(u) ÷ strength(u). As ties go both ways, the equations of
 * rank ÷ strength are symmetric and positive: conjugate gradients need a third of the rounds of power iteration.
 *
 * @param level people, their mass being their strength.
 * @param rank [n], becomes the solution; sums to people ÷ (1 − damping) where everybody has ties.
 * @param tolerance share of that sum by which all ranks together may be wrong.
 * @see Hestenes & Stiefel (1952), doi:10.6028/jres.049.044.
 */
export function pageRank(level: Level, rank: F64s, damping: f64, tolerance: f64): void {
  const kept = mark();
  const n = level.nodes;
  const strength = level.mass;
  const value = f64s(n); // rank ÷ strength so far
  const missing = f64s(n); // 1 − left side
  const course = f64s(n);
  const effect = f64s(n); // left side of the equations for `course`
  let tied: f64 = 0;
  let reach: f64 = 0; // Σ missing² ÷ strength
  for (let v: u32 = 0; v < n; v++) {
    if (strength[v] == 0) continue;
    missing[v] = 1;
    course[v] = 1 / strength[v];
    tied += 1;
    reach += course[v];
  }

  for (let left = tied; left > tolerance * tied; ) {
    const stride = reach / meet(level, damping, course, effect);
    const before = reach;
    reach = 0;
    left = 0;
    for (let v: u32 = 0; v < n; v++) {
      if (strength[v] == 0) continue;
      value[v] += stride * course[v];
      missing[v] -= stride * effect[v];
      left += Math.abs(missing[v]);
      reach += (missing[v] * missing[v]) / strength[v];
    }
    const turn = reach / before;
    for (let v: u32 = 0; v < n; v++)
      if (strength[v] > 0) course[v] = missing[v] / strength[v] + turn * course[v];
  }
  for (let v: u32 = 0; v < n; v++) rank[v] = strength[v] > 0 ? value[v] * strength[v] : 1;
  release(kept);
}

/** Makes strength(v) · x(v) − damping · Σ weight(u, v) · x(u) for everybody. @returns its product with x. */
function meet(level: Level, damping: f64, x: F64s, result: F64s): f64 {
  const starts = level.starts;
  const targets = level.targets;
  const weights = level.weights;
  let product: f64 = 0;
  for (let v: u32 = 0; v < level.nodes; v++) {
    let sum: f64 = 0;
    for (let a = starts[v], end = starts[v + 1]; a < end; a++) sum += x[targets[a]] * weights[a];
    result[v] = level.mass[v] * x[v] - damping * sum;
    product += x[v] * result[v];
  }
  return product;
}
