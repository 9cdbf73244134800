import {median} from "../../stats/quantile.ts";
import type {CommunityLife} from "../community-life.ts";
import {exposureOf} from "./exposure.ts";

/** Weeks that are judged together, and the year of own past they are judged by. */
const judgedWeeks = 4;
const pastWeeks = 52;
const leastUsualWeeks = 13;
/** Below two people a week, half is a matter of chance. */
export const leastUsual = 2;
/** Of the four weeks judged so much at least must have been weeks of work. */
const leastExposure = 2;
/** A week counts towards what is usual when it was at least half a week of work. */
const wholeEnough = 0.5;

/** The communities' weeks as one table; row of community c and window w: c × windows + w. */
export interface Weeks {
  readonly windows: number;
  readonly lives: readonly CommunityLife[];
  /** How much of a usual week it was. */
  readonly exposure: Float64Array;
  /** Active people of the last four weeks, a usual week; NaN where that cannot be judged. */
  readonly level: Float64Array;
  /** Active people of a usual week of its own last year; NaN with fewer than 13 such weeks. */
  readonly usual: Float64Array;
  /** [communities] first window in which it is no longer to be warned of, infinite where there is none: closed, or its people said it ended or rests. */
  readonly leaves: Float64Array;
}

/**
 * Reads what is usual for each community, and how it was, in every week.
 *
 * **Waning**, the thing foretold: a community *has fallen* in window t, seen from window w, when its level over the four
 * weeks up to t is below half of what was usual in w. Both are in people of a usual week: holidays weigh less, a week
 * without data or in its own season of rest not at all, so that a gap is unknown and not silence. It *wanes within h
 * weeks* of w when it has fallen in any window of (w, w + h]. At risk in w is who has a usual (13 weeks, two people),
 * has not fallen yet, and has neither ended, come to rest, moved nor merged; one that leaves so within the time without
 * having fallen is unknown.
 *
 * A row depends on its own and earlier weeks alone. Time O(communities × windows).
 */
export function weeksOf(lives: readonly CommunityLife[], windowStarts: readonly string[]): Weeks {
  const windows = windowStarts.length;
  const exposure = exposureOf(lives, windows);
  const level = new Float64Array(lives.length * windows).fill(Number.NaN);
  const usual = new Float64Array(lives.length * windows).fill(Number.NaN);
  lives.forEach(({series: {active}}, c) => {
    const first = active.findIndex((people) => people > 0);
    if (first < 0) return;
    for (let w = first; w < windows; w++) {
      const row = c * windows;
      const weight = exposure.subarray(row, row + windows);
      level[row + w] = levelAt(active, weight, w);
      usual[row + w] = usualOf(active, weight, Math.max(first, w - judgedWeeks - pastWeeks + 1), w);
    }
  });
  const leaves = Float64Array.from(lives, (life) => leavesAt(life, windowStarts));
  return {windows, lives, exposure, level, usual, leaves};
}

function levelAt(active: Float64Array, exposure: Float64Array, window: number): number {
  let [people, weeks] = [0, 0];
  for (let w = Math.max(0, window - judgedWeeks + 1); w <= window; w++) {
    if (exposure[w] === 0) continue;
    people += active[w];
    weeks += exposure[w];
  }
  return weeks < leastExposure ? Number.NaN : people / weeks;
}

function usualOf(active: Float64Array, exposure: Float64Array, from: number, window: number) {
  const whole: number[] = [];
  for (let w = from; w <= window - judgedWeeks; w++)
    if (exposure[w] >= wholeEnough) whole.push(active[w] / exposure[w]);
  return whole.length < leastUsualWeeks ? Number.NaN : median(whole);
}

function leavesAt({closedOn, statement}: CommunityLife, starts: readonly string[]): number {
  const said = statement && statement.what !== "wrong" ? statement.saidOn : null;
  const days = [closedOn, said].filter((day) => day !== null);
  return Math.min(...days.map((day) => Math.max(0, Math.ceil(weeksBetween(starts[0], day)) - 1)));
}

const weeksBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / 6048e5;

/** Has it fallen in window `at`, seen from window `from`? Unknown is no. */
export const hasFallen = (weeks: Weeks, community: number, from: number, at: number): boolean => {
  const row = community * weeks.windows;
  return weeks.level[row + at] < weeks.usual[row + from] / 2;
};

export function isAtRisk(weeks: Weeks, community: number, window: number): boolean {
  const row = community * weeks.windows + window;
  return (
    weeks.usual[row] >= leastUsual &&
    weeks.level[row] >= weeks.usual[row] / 2 &&
    window < weeks.leaves[community]
  );
}

/** Weeks until it has fallen, seen from a window; 0: not within `most`; −1: nobody can know (yet). */
export function weeksToFall(weeks: Weeks, community: number, window: number, most: number): number {
  const last = window + most;
  if (last >= weeks.windows) return -1;
  for (let at = window + 1; at <= last; at++) {
    if (at >= weeks.leaves[community]) return -1;
    if (hasFallen(weeks, community, window, at)) return at - window;
  }
  return 0;
}
