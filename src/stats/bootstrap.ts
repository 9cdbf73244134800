import {fail} from "../errors.ts";
import type {Interval} from "./interval.ts";
import {quantile} from "./quantile.ts";

export interface BootstrapOptions {
  /** Share of such intervals that hold the truth. */
  level?: number;
  rounds?: number;
  random: () => number;
}

/**
 * Where a statistic truly lies, judged by drawing the values again and again with replacement.
 *
 * @param statistic of values in any order; draws of which it is NaN (nothing to measure in them) do not count.
 * @throws STATS_EMPTY for no values, or nothing to measure in any draw.
 * @see Efron (1979), doi:10.1214/aos/1176344552; the percentile interval: a little too narrow under 20 values.
 */
export function bootstrapInterval<T>(
  values: readonly T[],
  statistic: (drawn: readonly T[]) => number,
  {level = 0.95, rounds = 1000, random}: BootstrapOptions
): Interval {
  if (values.length === 0) fail("STATS_EMPTY", "an interval from no values");
  const drawn = Array.from({length: rounds}, () =>
    statistic(values.map(() => values[Math.floor(random() * values.length)]))
  ).filter((told) => !Number.isNaN(told));
  return {low: quantile(drawn, (1 - level) / 2), high: quantile(drawn, (1 + level) / 2)};
}
