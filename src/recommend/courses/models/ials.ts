import {seededRandom} from "../../../graph/random.ts";
import {solveSymmetric} from "../../../stats/solve-symmetric.ts";
import {transposed} from "../../sparse.ts";
import type {Scorer, Taken} from "./taken.ts";

export interface IalsOptions {
  /** Numbers that describe a person, and a course. */
  readonly size: number;
  /** What a course not taken counts for, against 1 for one taken. */
  readonly unseen: number;
  /** What large numbers cost, for each row that they have to explain. */
  readonly lambda: number;
  readonly sweeps: number;
}

export interface Factors {
  readonly size: number;
  /** [people · size] and [courses · size]; 0 for who took nothing, and for what nobody took. */
  readonly people: Float64Array;
  readonly courses: Float64Array;
}

/**
 * People and courses as points of a few dimensions, so that who takes a course lies in its direction: what is alike
 * although nobody took both is found too.
 *
 * @see Hu, Koren & Volinsky (2008), doi:10.1109/ICDM.2008.22, in the form of Rendle et al. (2021), arXiv:2110.14037: the
 * error of each row taken + `unseen` × that of every pair, + λ × (rows + unseen × others) × the square of the factors.
 * One side is solved with the other fixed, in turn. Time O(sweeps · (rows · size² + (people + courses) · size³)).
 */
export function ials(taken: Taken, {size, unseen, lambda, sweeps}: IalsOptions): Factors {
  const {people, courses, starts, targets} = taken;
  const byPerson = {starts, targets, weights: new Float64Array(targets.length)};
  const byCourse = transposed(byPerson, courses);
  const random = seededRandom(1);
  const factors = {
    size,
    people: new Float64Array(people * size),
    courses: Float64Array.from({length: courses * size}, () => (random() - 0.5) / size)
  };
  for (let sweep = 0; sweep < sweeps; sweep++) {
    solveSide(factors.people, byPerson, factors.courses, {size, unseen, lambda});
    solveSide(factors.courses, byCourse, factors.people, {size, unseen, lambda});
  }
  return factors;
}

/** How near each course lies to a person. */
export const byFactors =
  ({size, people, courses}: Factors): Scorer =>
  (person, scores) => {
    for (let course = 0; course < scores.length; course++)
      for (let k = 0; k < size; k++)
        scores[course] += people[person * size + k] * courses[course * size + k];
  };

/** Each row of `side` by ridge regression on the rows of `other` that it was taken with. */
function solveSide(
  side: Float64Array,
  {starts, targets}: {starts: Uint32Array; targets: Uint32Array},
  other: Float64Array,
  {size, unseen, lambda}: Omit<IalsOptions, "sweeps">
): void {
  const everybody = squareOf(other, size);
  for (let i = 0; i < everybody.length; i++) everybody[i] *= unseen;
  const others = other.length / size;
  const matrix = new Float64Array(size * size);
  for (let row = 0; row + 1 < starts.length; row++) {
    const right = side.subarray(row * size, (row + 1) * size).fill(0);
    const count = starts[row + 1] - starts[row];
    if (count === 0) continue;
    matrix.set(everybody);
    for (let e = starts[row]; e < starts[row + 1]; e++) {
      const from = targets[e] * size;
      for (let a = 0; a < size; a++) {
        const value = other[from + a];
        right[a] += value;
        for (let b = 0; b <= a; b++) matrix[a * size + b] += value * other[from + b];
      }
    }
    for (let a = 0; a < size; a++) matrix[a * size + a] += lambda * (count + unseen * others);
    solveSymmetric(matrix, right);
  }
}

/** Yᵀ · Y, the lower triangle. */
function squareOf(rows: Float64Array, size: number): Float64Array {
  const square = new Float64Array(size * size);
  for (let from = 0; from < rows.length; from += size)
    for (let a = 0; a < size; a++)
      for (let b = 0; b <= a; b++) square[a * size + b] += rows[from + a] * rows[from + b];
  return square;
}
