import {multiplied, type Sparse, transposed} from "../../sparse.ts";
import {aged, takers, type Taken} from "./taken.ts";

export interface RP3Options {
  /** Power of the chances to go from a person to a course and back. */
  readonly alpha: number;
  /** Power by which much-taken courses are held back. */
  readonly beta: number;
  /** Steps to what was taken a half-life ago count half; Infinity, the paper's: nothing ages. */
  readonly halfLifeDays: number;
  /** Kept of each course. */
  readonly most: number;
}

/**
 * Where a walk ends that goes from a course to somebody who took it and on to another course of theirs.
 *
 * @returns row by course taken, column by where the walk ends.
 * @see Paudel et al. (2017), RP3β, doi:10.1145/2955101. Ours ages the last step, so that walks end at what is taken
 * these days. Time O(Σ over people of taken²).
 */
export function rp3Beta(
  taken: Taken,
  today: number,
  {alpha, beta, halfLifeDays, most}: RP3Options
): Sparse {
  const {people, courses, starts, targets, days} = taken;
  const count = takers(taken);
  const leave = new Float64Array(targets.length); // person → course
  const come = new Float64Array(targets.length); // course → person, by person
  for (let p = 0; p < people; p++)
    for (let e = starts[p]; e < starts[p + 1]; e++) {
      come[e] = count[targets[e]] ** -alpha;
      leave[e] = (starts[p + 1] - starts[p]) ** -alpha * aged(today - days[e], halfLifeDays);
    }
  const byCourse = transposed({starts, targets, weights: come}, courses);
  const walks = {starts, targets, weights: leave};
  const weigh = (_: number, j: number, sum: number) => sum * count[j] ** -beta;
  return multiplied(byCourse, walks, {columns: courses, most, weigh});
}
