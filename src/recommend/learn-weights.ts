/** One time that people chose: what each signal said of everybody who could be chosen. */
export interface Lesson {
  /** [signals · candidates], 0–1, signal by signal. */
  readonly amounts: Float64Array;
  readonly candidates: number;
  /** Places among the candidates. */
  readonly chosen: readonly number[];
}

/** Fewer lessons than this teach nothing. */
export const fewestLessons = 50;
const sweeps = 20;
const longestStep = 2;

/**
 * How much each signal should count so that those who were chosen stand first: each choice is taken as a draw among all
 * candidates by the exponential of their weighted sum (a conditional logit), pulled towards the weights given.
 *
 * @param pull strength of the pull, in lessons.
 * @returns weights ≥ 0, so that every reason speaks for what it stands with; those given where there are too few lessons.
 * @see McFadden (1974), "Conditional logit analysis of qualitative choice behavior"; ridge towards a prior as in
 * le Cessie & van Houwelingen (1992), doi:10.2307/2347628. Newton's step one weight at a time, never below 0.
 * Time O(sweeps · signals · candidates of all lessons).
 */
export function learnWeights(
  lessons: readonly Lesson[],
  given: Float64Array,
  pull = 1
): Float64Array {
  if (lessons.length < fewestLessons) return given;
  const weights = given.slice();
  const sums = lessons.map((lesson) => sumsOf(lesson, weights));
  for (let sweep = 0; sweep < sweeps; sweep++)
    for (let signal = 0; signal < weights.length; signal++) {
      let slope = pull * (given[signal] - weights[signal]);
      let bend = pull;
      for (const [l, lesson] of lessons.entries()) {
        const {surprise, spread} = momentsOf(lesson, signal, sums[l]);
        slope += surprise;
        bend += spread;
      }
      const step = Math.max(-longestStep, Math.min(longestStep, slope / bend));
      const next = Math.max(0, weights[signal] + step);
      const change = next - weights[signal];
      weights[signal] = next;
      if (change !== 0)
        for (const [l, {amounts, candidates}] of lessons.entries())
          for (let c = 0; c < candidates; c++)
            sums[l][c] += change * amounts[signal * candidates + c];
    }
  return weights;
}

function sumsOf({amounts, candidates}: Lesson, weights: Float64Array): Float64Array {
  const sums = new Float64Array(candidates);
  for (const [signal, weight] of weights.entries())
    for (let c = 0; c < candidates; c++) sums[c] += weight * amounts[signal * candidates + c];
  return sums;
}

/** How much more a signal said of the chosen than was to be expected, and the variance of what it said. */
function momentsOf({amounts, candidates, chosen}: Lesson, signal: number, sums: Float64Array) {
  const row = signal * candidates;
  let most = Number.NEGATIVE_INFINITY;
  for (const sum of sums) most = Math.max(most, sum);
  let all = 0;
  let first = 0;
  let second = 0;
  for (let c = 0; c < candidates; c++) {
    const chance = Math.exp(sums[c] - most);
    const amount = amounts[row + c];
    all += chance;
    first += chance * amount;
    second += chance * amount * amount;
  }
  const expected = first / all;
  let said = 0;
  for (const c of chosen) said += amounts[row + c] / chosen.length;
  return {surprise: said - expected, spread: second / all - expected ** 2};
}
