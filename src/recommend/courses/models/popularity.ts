import {aged, type Taken} from "./taken.ts";

/**
 * How much each course is taken these days: the floor that every model has to beat.
 *
 * @param halfLifeDays Infinity: of all time.
 * @returns [courses], in people, those of a half-life ago counted half.
 * Recency alone is what wins many splits by date: Ji et al. (2020), arXiv:2005.13829. Time O(rows).
 */
export function popularity(
  {courses, targets, days}: Taken,
  today: number,
  {halfLifeDays}: {halfLifeDays: number}
): Float64Array {
  const amount = new Float64Array(courses);
  for (let e = 0; e < targets.length; e++)
    amount[targets[e]] += aged(today - days[e], halfLifeDays);
  return amount;
}
