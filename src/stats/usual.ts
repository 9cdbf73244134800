import {quantiles} from "./quantile.ts";

/** What somebody's own past says to expect. */
export interface Usual {
  low: number;
  middle: number;
  high: number;
}

/**
 * What is usual: the band that four weeks in five of one's own past lie in, and the middle.
 *
 * @param past one value a week, oldest first, without the week that is judged; null: not measured.
 * @param needs so many measured weeks, or nothing is said: null.
 */
export function usual(past: readonly (number | null)[], needs: number): Usual | null {
  const measured = past.filter((value) => value !== null);
  if (measured.length < Math.max(1, needs)) return null;
  const [low, middle, high] = quantiles(measured, [0.1, 0.5, 0.9]);
  return {low, middle, high};
}
