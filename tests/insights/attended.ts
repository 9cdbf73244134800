import type {Attendance} from "../../src/insights/attendance.ts";

/** Attendance drawn by hand: for each person the weeks they were there in. */
export function attended(weeksOf: readonly (readonly number[])[]): Attendance {
  const rows = weeksOf.flatMap((weeks, person) => weeks.map((window) => ({window, person})));
  return {
    window: Int32Array.from(rows, ({window}) => window),
    person: Int32Array.from(rows, ({person}) => person)
  };
}

/** The weeks from `first` to `end` − 1. */
export const weeksFrom = (first: number, end: number): number[] =>
  Array.from({length: end - first}, (_, week) => first + week);

/** Each person is there each week with their own chance. */
export const randomWeeks = (people: number, windows: number, random: () => number): number[][] =>
  Array.from({length: people}, () => {
    const chance = random() ** 2;
    return weeksFrom(0, windows).filter(() => random() < chance);
  });
