import {fail} from "../errors.ts";
import type {Interval} from "./interval.ts";

/**
 * Where a share truly lies, given how often something happened in so many trials.
 *
 * @param z 1.96 for 95 in 100, 1.2816 for 80.
 * @returns shares 0 … 1; the whole range without trials.
 * @throws STATS_EMPTY if there are more successes than trials.
 * @see Wilson (1927), doi:10.1080/01621459.1927.10502953.
 */
export function wilsonInterval(successes: number, trials: number, z = 1.96): Interval {
  if (!(successes >= 0 && successes <= trials))
    fail("STATS_EMPTY", `${successes} successes in ${trials} trials`);
  if (trials === 0) return {low: 0, high: 1};
  const share = successes / trials;
  const spread = z ** 2 / trials;
  const centre = (share + spread / 2) / (1 + spread);
  const half =
    (z / (1 + spread)) * Math.sqrt((share * (1 - share)) / trials + spread / (4 * trials));
  return {low: Math.max(0, centre - half), high: Math.min(1, centre + half)};
}
