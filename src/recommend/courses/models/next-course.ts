import {multiplied, type Sparse, sparseOf} from "../../sparse.ts";
import {aged, type Taken} from "./taken.ts";

export interface NextOptions {
  /** A course so many days after another counts half as its next. */
  readonly gapDays: number;
  /** What was seen a half-life ago counts half. */
  readonly halfLifeDays: number;
  /** What the one before says for the one after, backwards: share of forwards. */
  readonly back: number;
  readonly most: number;
}

/** Later courses of the same person that are looked at, and steps that a course must have to be believed half. */
const lookAhead = 20;
const shrinkage = 2;

/**
 * What people took soon after each course: a chain of courses, the gap deciding how much a step tells.
 *
 * @returns row by course taken, column by what tends to come next.
 * After Rendle, Freudenthaler & Schmidt-Thieme (2010), doi:10.1145/1772690.1772773, without factors: counts of steps,
 * divided by the root of what leaves a course, so that a single step does not look certain. Time O(20 · rows).
 */
export function nextCourse(
  taken: Taken,
  today: number,
  {gapDays, halfLifeDays, back, most}: NextOptions
): Sparse {
  const {people, courses, starts, targets, days} = taken;
  const row: number[] = [];
  const column: number[] = [];
  const value: number[] = [];
  const step = (from: number, to: number, amount: number) => {
    row.push(from);
    column.push(to);
    value.push(amount);
  };
  for (let p = 0; p < people; p++)
    for (let e = starts[p]; e < starts[p + 1]; e++) {
      const end = Math.min(starts[p + 1], e + 1 + lookAhead);
      for (let f = e + 1; f < end; f++) {
        const amount = aged(days[f] - days[e], gapDays) * aged(today - days[f], halfLifeDays);
        step(targets[e], targets[f], amount);
        if (back > 0) step(targets[f], targets[e], amount * back);
      }
    }
  const steps = sparseOf(courses, {row, column, value});
  const leaving = Float64Array.from({length: courses}, (_, c) =>
    steps.weights.subarray(steps.starts[c], steps.starts[c + 1]).reduce((sum, w) => sum + w, 0)
  );
  const itself = sparseOf(courses, {
    row: leaving.map((_, c) => c),
    column: leaving.map((_, c) => c),
    value: leaving.map((amount) => 1 / Math.sqrt(amount + shrinkage))
  });
  return multiplied(itself, steps, {columns: courses, most});
}
