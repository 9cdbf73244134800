import {fail} from "../errors.ts";

/**
 * How unequally something is shared: 0, everybody has the same; near 1, one has it all. The mean
 * difference between two people, as a share of twice the mean.
 *
 * @param amounts none negative.
 * @returns 0 … 1 − 1 ÷ n; 0 where nobody has anything.
 * @throws STATS_EMPTY for no amounts or a negative one.
 * @see Gini (1912). Time O(n log n).
 */
export function gini(amounts: ArrayLike<number>): number {
  const sorted = Float64Array.from(amounts).sort();
  const n = sorted.length;
  if (!(sorted[0] >= 0))
    fail("STATS_EMPTY", `a Gini index of ${n} amounts, the least ${sorted[0]}`);
  let sum = 0;
  let ranked = 0;
  for (let i = 0; i < n; i++) {
    sum += sorted[i];
    ranked += (2 * i + 1 - n) * sorted[i];
  }
  return sum === 0 ? 0 : ranked / (n * sum);
}
