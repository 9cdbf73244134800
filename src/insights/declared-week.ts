import type {History, Roster} from "./history.ts";
import {lowerBound} from "./lower-bound.ts";
import type {Remembered} from "./remembered.ts";

interface WeekNow {
  readonly history: History;
  readonly window: number;
  readonly silenceWeeks: number;
  /** People who said something in it this week. */
  readonly talkers: number;
}

/**
 * Moves a declared community one week on. Its members are those on its roster and those who wrote there in the last 26
 * weeks; it is there from its founding (else its first member or word) until it is closed, and silent in between.
 */
export function declaredWeek(community: Remembered, c: number, now: WeekNow): void {
  const {history, window, silenceWeeks, talkers} = now;
  const {foundedOn, closedOn} = history.declared;
  const start = history.windowStarts[window];
  const closed = closedOn[c] !== null && closedOn[c] <= start;
  const members = closed ? [] : membersOf(community, c, history.roster, window);
  const founded = foundedOn[c] !== null && foundedOn[c] < weekAfter(start);

  if (talkers > 0) community.talked++;
  community.quiet = talkers > 0 ? 0 : community.quiet + 1;
  community.ended = closed || (community.talked > 0 && community.quiet >= silenceWeeks);
  if (community.born < 0 && (founded || members.length > 0)) community.born = window;
  community.shown = community.born >= 0 && !closed;
  community.members = members;
  if (community.shown) community.lastShown = window;
}

function membersOf({presence}: Remembered, c: number, roster: Roster, window: number): number[] {
  const members = new Set(presence.keys());
  for (let row = lowerBound(roster.community, c); roster.community[row] === c; row++) {
    const person = roster.person[row];
    const left = roster.until[row] >= 0 && roster.until[row] <= window;
    if (!left && roster.since[row] <= window) members.add(person);
    else if (left && silentSince(presence.get(person)?.weeks, window - roster.until[row]))
      members.delete(person);
  }
  return [...members].sort((a, b) => a - b);
}

/** Wrote nothing in the last `weeks` weeks and this one. */
const silentSince = (bits = 0, weeks: number) => (bits & (2 ** Math.min(26, weeks + 1) - 1)) === 0;

function weekAfter(monday: string): string {
  const day = new Date(`${monday}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 7);
  return day.toISOString().slice(0, 10);
}
