import {fail} from "../errors.ts";

/**
 * The value that a share of all values stay under: 0.5 is the middle one.
 *
 * @param share 0 … 1.
 * @throws STATS_EMPTY for no values, or one that is not a number.
 * @see Hyndman & Fan (1996), doi:10.2307/2684934, type 7: between two values, a straight line.
 */
export const quantile = (values: ArrayLike<number>, share: number): number =>
  quantiles(values, [share])[0];

/** Several quantiles of the same values. @throws STATS_EMPTY */
export function quantiles(values: ArrayLike<number>, shares: readonly number[]): number[] {
  const sorted = Float64Array.from(values).sort(); // NaN comes last
  if (sorted.length === 0 || Number.isNaN(sorted[sorted.length - 1]))
    fail("STATS_EMPTY", `a quantile of ${sorted.length} values`);
  return shares.map((share) => {
    const at = share * (sorted.length - 1);
    const low = Math.floor(at);
    const high = Math.ceil(at);
    return sorted[low] + (at - low) * (sorted[high] - sorted[low]);
  });
}

/** The middle value; between two, their mean. @throws STATS_EMPTY */
export const median = (values: ArrayLike<number>): number => quantile(values, 0.5);
