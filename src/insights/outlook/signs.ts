import type {Past} from "../../stats/beta-geometric.ts";
import {pastAt} from "./pasts.ts";
import {rowFrom, type Traces} from "./traces.ts";

/** What is looked at in a person's past; all on scales on which organisations of any size and age are alike. */
export const signNames = [
  "odds of the crowd", // of coming back, for somebody there as often and as long ago
  "silence", // log, in horizons
  "tenure", // log, in horizons
  "days there", // log
  "recent pace", // log odds of any day ahead at the pace of one horizon back
  "turned to" // log, days of the last week on which somebody turned to them
] as const;

export const signCount = signNames.length;

/**
 * The signs of a person at the beginning of a day; nothing of that day or later is looked at.
 *
 * @param into [signs], written from `at` on. @returns whether they had been there before; else nothing is written.
 */
export function signsAt(
  traces: Traces,
  person: number,
  {day, horizon, odds}: {day: number; horizon: number; odds: (past: Past) => number},
  into: Float64Array,
  at: number
): boolean {
  const {done, turnedTo} = traces;
  const past = pastAt(traces, person, {day, horizon});
  if (!past) return false;
  const {[person]: begin} = done.starts;
  const end = rowFrom(done, person, day);
  const silence = day - 1 - done.day[end - 1];
  const tenure = day - done.day[begin];
  const recent = end - rowFrom(done, person, day - horizon);
  const expected = (horizon * (recent + 0.5)) / (Math.min(tenure, horizon) + horizon);
  into[at] = odds(past);
  into[at + 1] = Math.log((silence + 1) / horizon);
  into[at + 2] = Math.log(tenure / horizon);
  into[at + 3] = Math.log(end - begin);
  into[at + 4] = Math.log(Math.expm1(Math.min(expected, 8)));
  into[at + 5] = Math.log1p(rowFrom(turnedTo, person, day) - rowFrom(turnedTo, person, day - 7));
  return true;
}
