import type {NewTies} from "./history.ts";
import type {Decay, DecayedTies} from "./ties.ts";

/**
 * What `decayedTies` yields last, when its other windows are not asked for: two people after two people in place of
 * window after window, to the last bit.
 *
 * @param news sorted by from, to, window.
 * @param before what was left before window 0.
 * Time O(news + ties before).
 */
export function leftAtEnd(
  news: NewTies,
  before: DecayedTies,
  {windows, halfLifeWeeks, forgetBelow}: Omit<Decay, "people">
): DecayedTies {
  const fade = 2 ** (-1 / halfLifeWeeks);
  const after = (weight: number, weeks: number): number => {
    let left = weight;
    for (let w = 0; w < weeks && left > 0; w++) left = still(left * fade);
    return left;
  };
  const still = (weight: number) => (weight >= forgetBelow ? weight : 0);
  const rows = news.window.length;
  const from = new Int32Array(rows + before.from.length);
  const to = new Int32Array(from.length);
  const weight = new Float64Array(from.length);
  let size = 0;
  for (let old = 0, row = 0; old < before.from.length || row < rows; ) {
    const isNext = // the earlier pair there was comes first
      row === rows ||
      (old < before.from.length &&
        (before.from[old] - news.from[row] || before.to[old] - news.to[row]) <= 0);
    const one = isNext ? before.from[old] : news.from[row];
    const other = isNext ? before.to[old] : news.to[row];
    let left = isNext ? before.weight[old++] : 0;
    let window = -1; // `left` is what was left at its end
    for (; row < rows && news.from[row] === one && news.to[row] === other; row++) {
      left = still(after(left, news.window[row] - 1 - window) * fade + news.weight[row]);
      window = news.window[row];
    }
    left = after(left, windows - 1 - window);
    if (left <= 0) continue;
    from[size] = one;
    to[size] = other;
    weight[size++] = left;
  }
  return {from: from.slice(0, size), to: to.slice(0, size), weight: weight.slice(0, size)};
}
