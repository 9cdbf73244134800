import {prefixSums} from "./prefix-sums.ts";
import type {SegmentCost} from "./segment-cost.ts";

/**
 * Cost of counts that scatter more than chance alone would: negative binomial, one mean a stretch, one size for all.
 *
 * @param counts none negative; NaN = not measured. @param size ∞ is Poisson; the variance is mean + mean² ÷ size.
 * @see Hilbe (2011), doi:10.1017/CBO9780511973420, ch. 8, without the terms that no cut changes. Each stretch in O(1).
 */
export function countCost(counts: Float64Array, size: number): SegmentCost {
  const {sums, measured} = prefixSums(counts);
  const between = (start: number, end: number): number => {
    const n = measured[end] - measured[start];
    const sum = sums[end] - sums[start];
    if (sum === 0) return 0;
    const mean = sum / n;
    if (size === Number.POSITIVE_INFINITY) return 2 * (sum - sum * Math.log(mean));
    return 2 * ((sum + n * size) * Math.log(1 + mean / size) - sum * Math.log(mean / size));
  };
  return {length: counts.length, between};
}
