import type {Structure} from "../../../graph/csr.ts";

/**
 * Who took which courses and when, each once, by the first time: of person p, from first to last, the courses
 * `targets[starts[p] … starts[p+1])` on the `days` beside them.
 */
export interface Taken extends Structure {
  readonly people: number;
  readonly courses: number;
  /** Days since any day 0, fractions too. */
  readonly days: Float64Array;
}

export interface TakenRows {
  readonly people: number;
  readonly courses: number;
  readonly person: ArrayLike<number>;
  readonly course: ArrayLike<number>;
  readonly day: ArrayLike<number>;
}

/** Adds what speaks for each course, for one person, to `scores`. */
export type Scorer = (person: number, scores: Float64Array) => void;

export function takenOf({people, courses, person, course, day}: TakenRows): Taken {
  const order = Uint32Array.from({length: person.length}, (_, e) => e).sort(
    (a, b) => person[a] - person[b] || day[a] - day[b] || course[a] - course[b] || a - b
  );
  const starts = new Uint32Array(people + 1);
  const targets = new Uint32Array(order.length);
  const days = new Float64Array(order.length);
  const owner = new Int32Array(courses).fill(-1); // who was last seen to take it
  let end = 0;
  for (const e of order) {
    if (owner[course[e]] === person[e]) continue;
    owner[course[e]] = person[e];
    targets[end] = course[e];
    days[end++] = day[e];
    starts[person[e] + 1] = end;
  }
  for (let p = 0; p < people; p++) starts[p + 1] = Math.max(starts[p], starts[p + 1]);
  return {people, courses, starts, targets: targets.slice(0, end), days: days.slice(0, end)};
}

/** [courses] people who took each. */
export function takers({courses, targets}: Taken): Uint32Array {
  const counts = new Uint32Array(courses);
  for (const course of targets) counts[course]++;
  return counts;
}

/** What `age` days count for: half at the half-life, 1 where nothing ages. */
export const aged = (age: number, halfLifeDays: number): number => 2 ** (-age / halfLifeDays);
