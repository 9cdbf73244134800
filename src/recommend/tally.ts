/** A sum for each of `size` numbers: what a map would hold, over arrays that are begun anew at the cost of what was met. */
export interface Tally {
  /** [size]; 0 for what was not met. */
  readonly sums: Float64Array;
  /** @param amount over 0. */
  readonly add: (item: number, amount: number) => void;
  /** Keeps the largest amount. @returns whether it is this one. */
  readonly raise: (item: number, amount: number) => boolean;
  /** What was met since `clear`, in that order; good until the next change. */
  readonly met: () => Uint32Array;
  readonly clear: () => void;
}

export function tallyOf(size: number): Tally {
  const sums = new Float64Array(size);
  const met = new Uint32Array(size);
  let count = 0;
  return {
    sums,
    add(item, amount) {
      if (sums[item] === 0) met[count++] = item;
      sums[item] += amount;
    },
    raise(item, amount) {
      if (amount <= sums[item]) return false;
      if (sums[item] === 0) met[count++] = item;
      sums[item] = amount;
      return true;
    },
    met: () => met.subarray(0, count),
    clear() {
      while (count > 0) sums[met[--count]] = 0;
    }
  };
}
