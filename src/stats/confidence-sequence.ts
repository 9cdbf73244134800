import {fail} from "../errors.ts";
import type {Interval} from "./interval.ts";

interface Options {
  /** Chance that it ever leaves the truth outside. */
  readonly alpha?: number;
  /** How many values it is narrowest at. */
  readonly tightestAt?: number;
}

/**
 * Where the mean of values that come one after the other truly lies, however often one looks and whenever one stops: all
 * its intervals together hold the truth with the chance 1 − α, where an ordinary one holds it at one look.
 *
 * @param values in the order in which they came; each may depend on those before it.
 * @returns the interval after the last of them.
 * @throws STATS_EMPTY for fewer than two values.
 * @see Waudby-Smith, Arbour, Sinha, Kennedy & Ramdas (2024), arXiv:2103.06476, theorem 2.2 (theorem 2.5 for values that
 * depend on those before): asymptotic, so the first hundred values are not to be concluded from. The price at
 * `tightestAt` is about half as wide again as an ordinary interval.
 */
export function confidenceSequence(
  values: Float64Array,
  {alpha = 0.05, tightestAt = 1000}: Options = {}
): Interval {
  const n = values.length;
  if (n < 2) fail("STATS_EMPTY", "a mean of fewer than two values");
  let mean = 0;
  let squares = 0;
  for (let i = 0; i < n; i++) {
    const gap = values[i] - mean;
    mean += gap / (i + 1);
    squares += gap * (values[i] - mean);
  }
  const surprise = -2 * Math.log(alpha);
  const spread = (surprise + Math.log(surprise + 1)) / tightestAt; // ρ², appendix B.2
  const reach = n * spread + 1;
  const wide = Math.sqrt(((2 * reach) / (n * n * spread)) * Math.log(Math.sqrt(reach) / alpha));
  const half = Math.sqrt(squares / n) * wide;
  return {low: mean - half, high: mean + half};
}
