import type {Cases} from "./cases.ts";

/** Communities a week that a leader is shown. */
export const shownAWeek = 3;

/** The rows that a leader would be shown, a few each week, by score; of equal ones the first. */
export function shownRows({window}: Pick<Cases, "window">, scores: Float64Array): Set<number> {
  const byWindow = new Map<number, number[]>();
  for (let row = 0; row < window.length; row++) {
    if (Number.isNaN(scores[row])) continue;
    const known = byWindow.get(window[row]);
    if (known) known.push(row);
    else byWindow.set(window[row], [row]);
  }
  return new Set(
    [...byWindow.values()].flatMap((rows) =>
      rows.sort((a, b) => scores[b] - scores[a] || a - b).slice(0, shownAWeek)
    )
  );
}
