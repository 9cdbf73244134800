import {type Usual, usual} from "../stats/usual.ts";
import type {Vitality} from "./community-life.ts";

/** The weeks that are judged, and the year of own past they are judged by. */
export const judgedWeeks = 4;
const pastWeeks = 52;

/**
 * What is usual for one series at the end of a window: the band of four in five of its weeks of the year before the last
 * four weeks, from its first measured week that is not silent; null with fewer weeks than `needs`.
 */
export function usualAt(series: Float64Array, window: number, needs: number): Usual | null {
  const end = window - judgedWeeks + 1;
  const first = series.findIndex((value) => value > 0);
  if (first < 0 || end - first < needs) return null;
  const past = series.subarray(Math.max(first, end - pastWeeks), end);
  return usual(
    Array.from(past, (value) => (Number.isNaN(value) ? null : value)),
    needs
  );
}

/** Mean of the measured weeks among the last `weeks` up to `window`; NaN without any. */
export function meanOf(series: Float64Array, window: number, weeks = judgedWeeks): number {
  let sum = 0;
  let measured = 0;
  for (let w = Math.max(0, window - weeks + 1); w <= window; w++) {
    if (Number.isNaN(series[w])) continue;
    sum += series[w];
    measured++;
  }
  return sum / measured;
}

/** Weeks in a row with fewer than `people`, up to `window`; as many as there are if never so many were active. */
export function silentWeeks(
  {active}: Pick<Vitality, "active">,
  window: number,
  people = 1
): number {
  let weeks = 0;
  while (weeks <= window && !(active[window - weeks] >= people)) weeks++;
  return weeks;
}

/** Active people of the last four weeks ÷ own usual; NaN where nothing is usual. */
export function paceAt({active}: Pick<Vitality, "active">, window: number, needs: number): number {
  const known = usualAt(active, window, needs);
  return known && known.middle > 0 ? meanOf(active, window) / known.middle : NaN;
}
