/**
 * What each part adds to an outcome that all of them make together, such that the parts sum to it exactly: the mean of
 * what a part changes when it joins, over all orders in which they could join.
 *
 * @param worth of a set of parts: bit j is part j.
 * @returns Float64Array [parts]; their sum is worth(all) − worth(none).
 * @see Shapley (1953), A value for n-person games; Lundberg & Lee (2017), arXiv:1705.07874. Time O(2^parts × parts).
 */
export function shapley(parts: number, worth: (set: number) => number): Float64Array {
  const all = 2 ** parts;
  const known = Float64Array.from({length: all}, (_, set) => worth(set));
  const weights = Float64Array.from(
    {length: parts},
    (_, size) => 1 / (parts * choose(parts - 1, size))
  );
  const added = new Float64Array(parts);
  for (let set = 0; set < all; set++) {
    const weight = weights[bitsIn(set)];
    for (let j = 0; j < parts; j++)
      if ((set & (1 << j)) === 0) added[j] += weight * (known[set | (1 << j)] - known[set]);
  }
  return added;
}

function choose(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= k; i++) ways = (ways * (n - k + i)) / i;
  return ways;
}

function bitsIn(set: number): number {
  let bits = 0;
  for (let left = set; left > 0; left &= left - 1) bits++;
  return bits;
}
