import {multiplied, type Sparse, transposed} from "../../sparse.ts";
import {takers, type Taken} from "./taken.ts";

/**
 * Which courses are taken by the same people: cosine over people, pulled towards 0 where few took both. Of each course
 * the `most` nearest speak for it.
 *
 * @returns row by course taken, column by course it speaks for; 0 … 1.
 * @see Deshpande & Karypis (2004), doi:10.1145/963770.963776; shrinkage as Bell & Koren (2007), doi:10.1109/ICDM.2007.90.
 * Time O(Σ over people of taken²).
 */
export function itemKnn(
  taken: Taken,
  {shrinkage, most}: {shrinkage: number; most: number}
): Sparse {
  const {courses, starts, targets} = taken;
  const count = takers(taken);
  const ones = new Float64Array(targets.length).fill(1);
  const byPerson = {starts, targets, weights: ones};
  const byCourse = transposed(byPerson, courses);
  const near = multiplied(byCourse, byPerson, {
    columns: courses,
    most,
    weigh: (i, j, both) => both / (Math.sqrt(count[i] * count[j]) + shrinkage)
  });
  return transposed(near, courses);
}
