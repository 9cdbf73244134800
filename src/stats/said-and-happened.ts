/** Cases of about the same chance: what was said, and what happened. */
export interface Said {
  readonly said: number;
  readonly happened: number;
  readonly cases: number;
}

/** Cases ordered by chance in so many bins of equal count; mean of what was said, share that happened. */
export function saidAndHappened(
  chances: Float64Array,
  happened: ArrayLike<number>,
  bins = 10
): Said[] {
  const n = chances.length;
  const order = Uint32Array.from(chances.keys()).sort((a, b) => chances[a] - chances[b] || a - b);
  return Array.from({length: Math.min(bins, n)}, (_, bin) => {
    const [from, to] = [Math.floor((bin * n) / bins), Math.floor(((bin + 1) * n) / bins)];
    let [said, came] = [0, 0];
    for (let at = from; at < to; at++) {
      said += chances[order[at]];
      came += happened[order[at]];
    }
    const cases = to - from;
    return {said: said / cases, happened: came / cases, cases};
  }).filter(({cases}) => cases > 0);
}

/**
 * How far what is said lies from what happens, 0–1: mean distance over ten bins of equal count.
 *
 * @returns NaN without cases. @see Naeini, Cooper & Hauskrecht (2015), doi:10.1609/aaai.v29i1.9602.
 */
export function calibrationError(chances: Float64Array, happened: ArrayLike<number>): number {
  const sum = saidAndHappened(chances, happened).reduce(
    (total, bin) => total + bin.cases * Math.abs(bin.said - bin.happened),
    0
  );
  return sum / chances.length;
}
