import {type Taken, takenOf} from "../../../src/recommend/courses/models/taken.ts";
import {type Rows, rowsWhere} from "./rows.ts";

/** What somebody took up in the period that is graded. */
export interface Case {
  readonly person: number;
  readonly wanted: readonly number[];
}

/** What was known on one day, and what people took up in the period after it. */
export interface Split {
  readonly cut: number;
  readonly taken: Taken;
  /** Numbers of the courses that were there on that day: all of them are ranked. */
  readonly there: Uint32Array;
  /** People with a history. */
  readonly cases: readonly Case[];
  /** People without one. */
  readonly newcomers: readonly Case[];
  /** Of what was taken up, the share that was not there yet. */
  readonly unknownShare: number;
}

/** What models may see on the day `cut`: rows before it, nothing else. */
export const knownOn = (rows: Rows, cut: number): Taken => {
  const {people, courses, person, course, day} = rowsWhere(rows, (e) => rows.day[e] < cut);
  return takenOf({people: people.length, courses: courses.length, person, course, day});
};

/** @param known numbers of the courses that were there on that day; left out: those that somebody had taken. */
export function splitAt(
  rows: Rows,
  cut: number,
  periodDays: number,
  known?: readonly number[]
): Split {
  const taken = knownOn(rows, cut);
  const later = takenOf({
    ...rowsWhere(rows, (e) => rows.day[e] >= cut && rows.day[e] < cut + periodDays),
    people: rows.people.length,
    courses: rows.courses.length
  });
  const there = [...(known ?? new Set(taken.targets))].sort((a, b) => a - b);
  const isThere = new Uint8Array(rows.courses.length);
  for (const course of there) isThere[course] = 1;

  const cases: Case[] = [];
  const newcomers: Case[] = [];
  let unknown = 0;
  for (let person = 0; person < later.people; person++) {
    const had = taken.targets.subarray(taken.starts[person], taken.starts[person + 1]);
    const took = [...later.targets.subarray(later.starts[person], later.starts[person + 1])];
    const wanted = took.filter((course) => isThere[course] && !had.includes(course));
    unknown += took.filter((course) => !isThere[course]).length;
    if (wanted.length > 0) (had.length > 0 ? cases : newcomers).push({person, wanted});
  }
  return {
    cut,
    taken,
    there: Uint32Array.from(there),
    cases,
    newcomers,
    unknownShare: unknown / Math.max(1, later.targets.length)
  };
}

/** The days that the last periods begin on, latest first; whole days, so that no rounding decides. */
export function cutsOf(
  {day}: Rows,
  {cuts, periodDays, leastPeriods}: {cuts: number; periodDays: number; leastPeriods: number}
): {periodDays: number; cuts: readonly number[]} {
  const first = day.reduce((a, b) => Math.min(a, b), Infinity);
  const end = Math.floor(day.reduce((a, b) => Math.max(a, b), -Infinity)) + 1;
  const length = Math.max(1, Math.min(periodDays, Math.floor((end - first) / leastPeriods)));
  return {
    periodDays: length,
    cuts: Array.from({length: cuts}, (_, i) => end - (i + 1) * length)
  };
}

export const dateOf = (day: number): string =>
  new Date(day * 86_400_000).toISOString().slice(0, 10);
