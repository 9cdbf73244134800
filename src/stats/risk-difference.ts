import type {Interval} from "./interval.ts";

/** Cases of one kind, with something done and without: how many, and of how many it came true. */
export interface Stratum {
  readonly done: number;
  readonly doneCame: number;
  readonly not: number;
  readonly notCame: number;
}

/**
 * How much larger the share is that came true where something was done, like compared with like: within strata, each
 * weighed by what it can tell.
 *
 * @returns −1 … 1 with a 95 % range; null where no stratum has both.
 * @see Mantel & Haenszel (1959); the range by Greenland & Robins (1985), doi:10.2307/2530643.
 */
export function riskDifference(
  strata: readonly Stratum[]
): (Interval & {readonly value: number}) | null {
  let [gain, weight, spread] = [0, 0, 0];
  for (const {done, doneCame, not, notCame} of strata) {
    if (done === 0 || not === 0) continue;
    const all = done + not;
    gain += (doneCame * not - notCame * done) / all;
    weight += (done * not) / all;
    spread +=
      (doneCame * (done - doneCame) * not ** 3 + notCame * (not - notCame) * done ** 3) /
      (done * not * all ** 2);
  }
  if (weight === 0) return null;
  const [value, half] = [gain / weight, (1.96 * Math.sqrt(spread)) / weight];
  return {value, low: Math.max(-1, value - half), high: Math.min(1, value + half)};
}
