import {fail} from "../../../src/errors.ts";
import type {Rows} from "./rows.ts";

/** Lists of one method for the first people, made from rows as known on the day `cut`. */
export type Recommend = (rows: Rows, cut: number) => readonly Uint32Array[];

/**
 * Refuses a method that sees what comes: everybody takes up one and the same rare course the moment the period begins,
 * and what was recommended before must stay as it was.
 *
 * @throws EVALUATION_LEAKS
 */
export function refuseLeaks(name: string, recommend: Recommend, rows: Rows, cut: number): void {
  const before = recommend(rows, cut);
  const after = recommend(withFuture(rows, cut), cut);
  for (const [i, list] of before.entries())
    if (list.join() !== after[i].join()) fail("EVALUATION_LEAKS", name);
}

/** Everybody takes the course that the fewest have, the moment the period begins. */
function withFuture(rows: Rows, cut: number): Rows {
  const count = new Uint32Array(rows.courses.length);
  for (let e = 0; e < rows.course.length; e++) if (rows.day[e] < cut) count[rows.course[e]]++;
  const rarest = count.reduce(
    (best, times, course) => (times > 0 && (best < 0 || times < count[best]) ? course : best),
    -1
  );
  const people = Uint32Array.from(rows.people.keys());
  return {
    ...rows,
    person: Uint32Array.from([...rows.person, ...people]),
    course: Uint32Array.from([...rows.course, ...people.map(() => rarest)]),
    day: Float64Array.from([...rows.day, ...Array.from(people, () => cut)])
  };
}
