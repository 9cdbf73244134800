import {prefixSums} from "./prefix-sums.ts";
import type {SegmentCost} from "./segment-cost.ts";

/**
 * Cost of values scattered by the normal law, a mean and a variance a stretch.
 *
 * @param values NaN = not measured. @param leastVariance what any stretch scatters at least: alike values are no proof.
 * @see Killick, Fearnhead & Eckley (2012), doi:10.1080/01621459.2012.737745, section 4.1. Each stretch in O(1).
 */
export function normalCost(values: Float64Array, leastVariance: number): SegmentCost {
  const {sums, measured} = prefixSums(values);
  const squares = prefixSums(values.map((value) => value ** 2)).sums;
  const between = (start: number, end: number): number => {
    const n = measured[end] - measured[start];
    if (n === 0) return 0;
    const mean = (sums[end] - sums[start]) / n;
    const found = Math.max(0, (squares[end] - squares[start]) / n - mean ** 2);
    const variance = Math.max(leastVariance, found);
    return n * (Math.log(2 * Math.PI * variance) + found / variance);
  };
  return {length: values.length, between};
}
