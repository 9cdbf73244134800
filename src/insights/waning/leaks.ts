import type {CommunityLife, EarlySigns, Vitality} from "../community-life.ts";
import {casesOf} from "./cases.ts";
import {weeksOf} from "./fall.ts";
import {type Sign, signs, signsOf} from "./signs.ts";

/** Weeks in which a sign is worked out again from what was known then. */
const triedWindows = 6;

/**
 * Which signs peek at the future: their value differs when it is worked out from the history cut off at that week.
 *
 * @returns names of the signs that do; empty: none.
 */
export function leaksIn(
  lives: readonly CommunityLife[],
  windowStarts: readonly string[],
  told: readonly Sign[] = signs
): string[] {
  const whole = weeksOf(lives, windowStarts);
  const {community, window} = casesOf(whole, windowStarts);
  const leaking = new Set<string>();
  const windows = [...new Set(window)].sort((a, b) => a - b);
  for (let nth = 1; nth <= triedWindows; nth++) {
    const w = windows[Math.floor((nth * (windows.length - 1)) / triedWindows)];
    const rows = Int32Array.from(window.keys()).filter((row) => window[row] === w);
    const of = {community: rows.map((row) => community[row]), window: rows.map(() => w)};
    const starts = windowStarts.slice(0, w + 1);
    const then = weeksOf(
      lives.map((life) => knownBy(life, starts)),
      starts
    );
    const now = signsOf(whole, windowStarts, of, told);
    signsOf(then, starts, of, told).forEach((value, at) => {
      if (!Object.is(value, now[at])) leaking.add(told[at % told.length].name);
    });
  }
  return [...leaking].sort();
}

/** What was known of a community at the end of the last of these windows. */
function knownBy(life: CommunityLife, windowStarts: readonly string[]): CommunityLife {
  const now = nextMonday(windowStarts[windowStarts.length - 1]);
  const {id, last} = life.steward;
  const stillThere = last !== null && last.until > windowStarts[windowStarts.length - 1];
  return {
    ...life,
    series: cut<Vitality>(life.series, windowStarts.length),
    early: cut<EarlySigns>(life.early, windowStarts.length),
    closedOn: life.closedOn !== null && life.closedOn < now ? life.closedOn : null,
    steward: id === null && stillThere ? {id: last.id, last: null} : life.steward
  };
}

const cut = <Series extends object>(series: Series, windows: number): Series =>
  Object.fromEntries(
    Object.entries(series).map(([name, of]) => [name, (of as Float64Array).slice(0, windows)])
  ) as Series;

const nextMonday = (monday: string): string =>
  new Date(Date.parse(monday) + 7 * 864e5).toISOString().slice(0, 10);
