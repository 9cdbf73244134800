import {fail} from "../errors.ts";
import type {Interval} from "./interval.ts";

/**
 * How far the next forecast may be off, given how far earlier ones were: a range that holds it in at least `share` of
 * cases whatever the law of errors, as long as the next is like the earlier ones. Each end leaves out half of the rest.
 *
 * @param off how far each was off, with its sign.
 * @throws STATS_EMPTY for no errors.
 * @see Lei et al. (2018), doi:10.1080/01621459.2017.1307116, with either end apart.
 */
export function conformalRange(off: readonly number[], share: number): Interval {
  const n = off.length;
  if (n === 0) fail("STATS_EMPTY", "a range from no errors");
  const sorted = Float64Array.from(off).sort();
  const beyond = Math.floor(((1 - share) * (n + 1)) / 2 + 1e-9); // so many errors lie outside, at each end
  return {
    low: beyond < 1 ? Number.NEGATIVE_INFINITY : sorted[beyond - 1],
    high: beyond < 1 ? Number.POSITIVE_INFINITY : sorted[n - beyond]
  };
}
