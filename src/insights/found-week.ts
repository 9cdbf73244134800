import type {Remembered} from "./remembered.ts";

/** Moves a found community one week on: silence, end, whether its members are shown. */
export function foundWeek(
  community: Remembered,
  {window, silenceWeeks, talks}: {window: number; silenceWeeks: number; talks: boolean}
): void {
  if (!community.shown) return;
  if (talks) community.talked++;
  community.quiet = talks ? 0 : community.quiet + 1;
  community.ended = community.quiet >= silenceWeeks;
  community.shown = !community.ended;
  if (community.ended) return;
  community.members = [...community.standing.keys()].sort((a, b) => a - b);
  community.lastShown = window;
}
