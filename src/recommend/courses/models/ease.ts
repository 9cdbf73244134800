import {invertSymmetric} from "../../../stats/inverse.ts";
import {type Scorer, takers, type Taken} from "./taken.ts";

export interface Ease {
  /** The courses it knows, ascending: the most taken. */
  readonly courses: Uint32Array;
  /** [known · known] what taking the row's course says for the column's; 0 on the diagonal, also below 0. */
  readonly weights: Float64Array;
}

/**
 * What each course says for each other when all are asked at once: the linear model that best tells every course of a
 * person from their other courses.
 *
 * @param lambda what large weights cost, in people.
 * @param most time and memory grow with the third and second power of the courses: the rarest are left out.
 * @see Steck (2019), EASEᴿ, arXiv:1905.03375. B = P ÷ −diag P, P = (XᵀX + λ)⁻¹.
 */
export function ease(taken: Taken, {lambda, most = 4000}: {lambda: number; most?: number}): Ease {
  const courses = mostTaken(taken, most);
  const n = courses.length;
  const weights = takenTogether(taken, courses);
  for (let i = 0; i < n; i++) weights[i * n + i] += lambda;
  invertSymmetric(weights, n);
  const diagonal = Float64Array.from({length: n}, (_, i) => weights[i * n + i]);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) weights[i * n + j] /= -diagonal[j];
    weights[i * n + i] = 0;
  }
  return {courses, weights};
}

/** What one's courses say for each other course: their rows, summed. */
export function byEase({courses, weights}: Ease, {starts, targets, courses: all}: Taken): Scorer {
  const n = courses.length;
  const place = new Int32Array(all).fill(-1);
  for (const [i, course] of courses.entries()) place[course] = i;
  const sums = new Float64Array(n);
  return (person, scores) => {
    sums.fill(0);
    for (let e = starts[person]; e < starts[person + 1]; e++) {
      const row = place[targets[e]] * n;
      if (row < 0) continue;
      for (let j = 0; j < n; j++) sums[j] += weights[row + j];
    }
    for (let j = 0; j < n; j++) scores[courses[j]] += sums[j];
  };
}

function mostTaken(taken: Taken, most: number): Uint32Array {
  const count = takers(taken);
  return Uint32Array.from(count.keys())
    .filter((course) => count[course] > 0)
    .sort((a, b) => count[b] - count[a] || a - b)
    .slice(0, most)
    .sort();
}

/** XᵀX: people who took both. The lower triangle alone. */
function takenTogether({people, starts, targets, courses: all}: Taken, courses: Uint32Array) {
  const n = courses.length;
  const place = new Int32Array(all).fill(-1);
  for (const [i, course] of courses.entries()) place[course] = i;
  const both = new Float64Array(n * n);
  for (let p = 0; p < people; p++)
    for (let e = starts[p]; e < starts[p + 1]; e++) {
      const i = place[targets[e]];
      if (i < 0) continue;
      for (let f = starts[p]; f <= e; f++) {
        const j = place[targets[f]];
        if (j >= 0) both[i > j ? i * n + j : j * n + i]++;
      }
    }
  return both;
}
