import {fail} from "../errors.ts";
import {solveSymmetric} from "./solve-symmetric.ts";

export interface Penalty {
  /** Weight of the pull, in cases: a slope of 1 away from `towards` costs as much as so many. */
  readonly strength: number;
  /** [k + 1], where the coefficients are pulled; 0 without it. The intercept is pulled only where this is given. */
  readonly towards?: Float64Array;
}

const mostSteps = 30;
const still = 1e-8;

/**
 * How the odds of something happening go with what was seen before: log odds = b₀ + b₁x₁ + … + bₖxₖ. With few cases
 * the coefficients stay where `towards` has them; the more cases, the more these speak.
 *
 * @param x [n × k] row after row, of like scale. @param happened [n], 0 or 1.
 * @returns Float64Array [k + 1], the intercept first.
 * @throws STATS_EMPTY for no cases and nothing to be pulled to, or arrays that disagree.
 * @see Hoerl & Kennard (1970), doi:10.1080/00401706.1970.10488634 (the pull); Newton's method, steps halved until they
 * help. Time O(n k²) a step.
 */
export function logistic(
  x: Float64Array,
  happened: ArrayLike<number>,
  {strength, towards}: Penalty
): Float64Array {
  const n = happened.length;
  const k = n === 0 && towards ? towards.length - 1 : x.length / n;
  if (!Number.isInteger(k) || (towards && towards.length !== k + 1))
    fail("STATS_EMPTY", `${x.length} values of ${n} cases`);
  const size = k + 1;
  const centre = towards ?? new Float64Array(size);
  const pull = new Float64Array(size).fill(strength);
  if (!towards) pull[0] = 1e-6;
  let now = Float64Array.from(centre);
  let loss = lossOf(x, happened, now, centre, pull);
  for (let step = 0; step < mostSteps; step++) {
    const move = newtonStep(x, happened, now, centre, pull);
    let share = 1;
    let next = moved(now, move, share);
    let lower = lossOf(x, happened, next, centre, pull);
    for (; !(lower <= loss) && share > 1e-4; lower = lossOf(x, happened, next, centre, pull)) {
      share /= 2;
      next = moved(now, move, share);
    }
    if (!(loss - lower > still * (1 + Math.abs(loss)))) return lower <= loss ? next : now;
    now = next;
    loss = lower;
  }
  return now;
}

/** Log odds of each case. @returns Float64Array [n]. */
export function logOdds(x: Float64Array, coefficients: Float64Array): Float64Array {
  const k = coefficients.length - 1;
  const odds = new Float64Array(x.length / k);
  for (let i = 0, at = 0; i < odds.length; i++) {
    let sum = coefficients[0];
    for (let j = 1; j <= k; j++) sum += coefficients[j] * x[at++];
    odds[i] = sum;
  }
  return odds;
}

export const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds));

export const oddsOf = (chance: number): number => Math.log(chance / (1 - chance));

const moved = (from: Float64Array, by: Float64Array, share: number) =>
  from.map((value, j) => value + share * by[j]);

function lossOf(
  x: Float64Array,
  happened: ArrayLike<number>,
  now: Float64Array,
  centre: Float64Array,
  pull: Float64Array
): number {
  const odds = logOdds(x, now);
  let loss = 0;
  for (let i = 0; i < odds.length; i++) {
    const wrong = happened[i] > 0 ? -odds[i] : odds[i];
    loss += wrong > 0 ? wrong + Math.log1p(Math.exp(-wrong)) : Math.log1p(Math.exp(wrong));
  }
  for (let j = 0; j < now.length; j++) loss += (pull[j] / 2) * (now[j] - centre[j]) ** 2;
  return loss;
}

/** Where the loss, taken for a parabola, is least. */
function newtonStep(
  x: Float64Array,
  happened: ArrayLike<number>,
  now: Float64Array,
  centre: Float64Array,
  pull: Float64Array
): Float64Array {
  const size = now.length;
  const odds = logOdds(x, now);
  const bend = new Float64Array(size * size);
  const slope = new Float64Array(size);
  const row = new Float64Array(size);
  row[0] = 1;
  for (let i = 0; i < odds.length; i++) {
    const chance = chanceOf(odds[i]);
    const weight = chance * (1 - chance);
    const off = happened[i] - chance;
    row.set(x.subarray(i * (size - 1), (i + 1) * (size - 1)), 1);
    for (let a = 0; a < size; a++) {
      slope[a] += off * row[a];
      const part = weight * row[a];
      for (let b = 0; b <= a; b++) bend[a * size + b] += part * row[b];
    }
  }
  for (let a = 0; a < size; a++) {
    slope[a] -= pull[a] * (now[a] - centre[a]);
    bend[a * size + a] += pull[a];
  }
  return solveSymmetric(bend, slope);
}
