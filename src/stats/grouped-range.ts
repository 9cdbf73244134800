import {fail} from "../errors.ts";
import type {Interval} from "./interval.ts";

/**
 * How far the next forecast may be off, where errors come in groups that are alike within: many moments of few
 * communities are few ways to go on. The range holds the next in at least `share` of cases when the next group is like
 * those seen: one way of `groups` + 1 is one that none went before, half of it at either end. With so few groups that
 * this cannot be had, the range is all that was seen.
 *
 * @param off how far each was off, with its sign. @param groups that they are of.
 * @throws STATS_EMPTY for no errors.
 * @see Lee, Barber & Willett (2023), arXiv:2306.06342, hierarchical conformal prediction, with either end apart and every
 * error counting alike.
 */
export function groupedRange(off: readonly number[], share: number, groups: number): Interval {
  const n = off.length;
  if (n === 0) fail("STATS_EMPTY", "a range from no errors");
  const sorted = Float64Array.from(off).sort();
  const outside = ((1 - share) * (groups + 1) - 1) / (2 * groups); // share of errors, at each end
  const beyond = Math.max(0, Math.floor(outside * n + 1e-9));
  return {low: sorted[beyond], high: sorted[n - 1 - beyond]};
}
