import {describe, expect, test} from "vitest";
import {seededRandom} from "../../../src/graph/random.ts";
import {byEase, ease} from "../../../src/recommend/courses/models/ease.ts";
import {byFactors, ials} from "../../../src/recommend/courses/models/ials.ts";
import {itemKnn} from "../../../src/recommend/courses/models/item-knn.ts";
import {byLikeness} from "../../../src/recommend/courses/models/likeness.ts";
import {nextCourse} from "../../../src/recommend/courses/models/next-course.ts";
import {popularity} from "../../../src/recommend/courses/models/popularity.ts";
import {rp3Beta} from "../../../src/recommend/courses/models/rp3-beta.ts";
import {listOf} from "../../../src/recommend/lists.ts";
import {type Scorer, type Taken, takenOf} from "../../../src/recommend/courses/models/taken.ts";
import {userKnn} from "../../../src/recommend/courses/models/user-knn.ts";

const today = 400;
const people = 40;
const courses = 25;

function drawn(seed: number): Taken {
  const random = seededRandom(seed);
  const rows = Array.from({length: 260}, () => ({
    person: Math.floor(random() * people),
    course: Math.floor(random() * random() * courses),
    day: random() * today
  }));
  return takenOf({
    people,
    courses,
    person: rows.map(({person}) => person),
    course: rows.map(({course}) => course),
    day: rows.map(({day}) => day)
  });
}

type Matrix = number[][];
const seeds = [1, 2, 3, 4, 5];
const table = (rows: number, columns: number, at: (i: number, j: number) => number): Matrix =>
  Array.from({length: rows}, (_, i) => Array.from({length: columns}, (_, j) => at(i, j)));
const times = (a: Matrix, b: Matrix): Matrix =>
  table(a.length, b[0].length, (i, j) => a[i].reduce((sum, x, k) => sum + x * b[k][j], 0));
const flipped = (a: Matrix): Matrix => table(a[0].length, a.length, (i, j) => a[j][i]);

/** [people][courses] of `value`, 0 where not taken. */
function matrixOf({starts, targets, days}: Taken, value: (day: number) => number): Matrix {
  const matrix = table(people, courses, () => 0);
  for (let p = 0; p < people; p++)
    for (let e = starts[p]; e < starts[p + 1]; e++) matrix[p][targets[e]] = value(days[e]);
  return matrix;
}

/** The largest difference between what somebody is told of a course and what is wanted. */
function farthest(scorer: Scorer, wanted: Matrix): number {
  const far = wanted.map((row, p) => {
    const scores = new Float64Array(courses);
    scorer(p, scores);
    return Math.max(...row.map((value, c) => Math.abs(scores[c] - value)));
  });
  return Math.max(...far);
}

const ones = (taken: Taken) => matrixOf(taken, () => 1);
const sums = (x: Matrix): number[] => x[0].map((_, j) => x.reduce((sum, row) => sum + row[j], 0));

describe.each(seeds)("against dense matrices, seed %i", (seed) => {
  const taken = drawn(seed);
  const x = ones(taken);
  const count = sums(x);
  const both = times(flipped(x), x);

  test("popularity counts, the old for less", () => {
    const aged = sums(matrixOf(taken, (day) => 2 ** (-(today - day) / 90)));
    const found = popularity(taken, today, {halfLifeDays: 90});
    for (let c = 0; c < courses; c++) expect(found[c]).toBeCloseTo(aged[c], 9);
    expect([...popularity(taken, today, {halfLifeDays: Infinity})]).toEqual(count);
  });

  test("item-kNN is the cosine with shrinkage", () => {
    const near = table(courses, courses, (i, j) =>
      i === j ? 0 : both[i][j] / (Math.sqrt(count[i] * count[j]) + 7)
    );
    expect(
      farthest(byLikeness(itemKnn(taken, {shrinkage: 7, most: courses}), taken), times(x, near))
    ).toBeLessThan(1e-9);
  });

  test("item-kNN hears the nearest of each course alone", () => {
    const near = itemKnn(taken, {shrinkage: 0, most: 3});
    const heard = new Uint32Array(courses);
    for (const course of near.targets) heard[course]++;
    expect(Math.max(...heard)).toBe(3);
  });

  test("user-kNN sums what the nearest took", () => {
    const size = x.map((row) => row.reduce((sum, v) => sum + v, 0));
    const shared = times(x, flipped(x));
    const near = table(people, people, (p, q) =>
      p === q || shared[p][q] === 0 ? 0 : shared[p][q] / (Math.sqrt(size[p] * size[q]) + 2)
    );
    for (const row of near) {
      const order = [...row.keys()].sort((a, b) => row[b] - row[a] || a - b);
      for (const other of order.slice(5)) row[other] = 0;
    }
    expect(farthest(userKnn(taken, {nearest: 5, shrinkage: 2}), times(near, x))).toBeLessThan(1e-9);
  });

  test("RP3β walks to a person and on, ageing the last step", () => {
    const [alpha, beta, halfLifeDays] = [0.7, 0.3, 120];
    const size = x.map((row) => row.reduce((sum, v) => sum + v, 0));
    const back = table(courses, people, (c, p) => x[p][c] && (1 / count[c]) ** alpha);
    const aged = matrixOf(taken, (day) => 2 ** (-(today - day) / halfLifeDays));
    const on = table(people, courses, (p, c) => aged[p][c] && aged[p][c] / size[p] ** alpha);
    const walks = times(back, on);
    const held = table(courses, courses, (i, j) =>
      i === j || walks[i][j] === 0 ? 0 : walks[i][j] / count[j] ** beta
    );
    const options = {alpha, beta, halfLifeDays, most: courses};
    expect(
      farthest(byLikeness(rp3Beta(taken, today, options), taken), times(x, held))
    ).toBeLessThan(1e-9);
  });

  test("EASE is the ridge regression of each course on all others", () => {
    const lambda = 3;
    const known = [...count.keys()].filter((c) => count[c] > 0);
    const weights = table(courses, courses, () => 0);
    for (const j of known) {
      const others = known.filter((i) => i !== j);
      const solved = solve(
        table(
          others.length,
          others.length,
          (a, b) => both[others[a]][others[b]] + (a === b ? lambda : 0)
        ),
        others.map((i) => both[i][j])
      );
      for (const [a, i] of others.entries()) weights[i][j] = solved[a];
    }
    expect(farthest(byEase(ease(taken, {lambda}), taken), times(x, weights))).toBeLessThan(1e-9);
  });

  test("what comes next is a count of steps, the far and the old for less", () => {
    const steps = table(courses, courses, () => 0);
    const {starts, targets, days} = taken;
    for (let p = 0; p < people; p++)
      for (let e = starts[p]; e < starts[p + 1]; e++)
        for (let f = e + 1; f < starts[p + 1]; f++) {
          const amount = 2 ** (-(days[f] - days[e]) / 30) * 2 ** (-(today - days[f]) / 200);
          steps[targets[e]][targets[f]] += amount;
          steps[targets[f]][targets[e]] += amount / 2;
        }
    const leaving = steps.map((row) => row.reduce((sum, v) => sum + v, 0));
    const wanted = table(courses, courses, (i, j) => steps[i][j] / Math.sqrt(leaving[i] + 2));
    const options = {gapDays: 30, halfLifeDays: 200, back: 0.5, most: courses};
    expect(
      farthest(byLikeness(nextCourse(taken, today, options), taken), times(x, wanted))
    ).toBeLessThan(1e-9);
  });
});

test("iALS leaves each course where ridge regression on everybody puts it, and tells groups apart", () => {
  const taken = takenOf({
    people: 12,
    courses: 8,
    ...groups()
  });
  const [size, unseen, lambda] = [3, 0.2, 0.05];
  const factors = ials(taken, {size, unseen, lambda, sweeps: 6});
  const point = (side: Float64Array, i: number) => [...side.subarray(i * size, (i + 1) * size)];
  const x = Array.from({length: 12}, (_, p) => point(factors.people, p));
  for (let course = 0; course < 8; course++) {
    const took = x.map((_, p) => (listOf(taken, p).includes(course) ? 1 : 0));
    const count = took.reduce((sum: number, one) => sum + one, 0);
    const square = table(size, size, (a, b) =>
      x.reduce((sum, one, p) => sum + (took[p] + unseen) * one[a] * one[b], 0)
    );
    for (let a = 0; a < size; a++) square[a][a] += lambda * (count + unseen * 12);
    const right = [0, 1, 2].map((a) => x.reduce((sum, one, p) => sum + took[p] * one[a], 0));
    const wanted = solve(square, right);
    for (const [a, value] of point(factors.courses, course).entries())
      expect(value).toBeCloseTo(wanted[a], 9);
  }
  const scores = new Float64Array(8);
  byFactors(factors)(0, scores);
  expect(Math.min(...scores.subarray(0, 4))).toBeGreaterThan(Math.max(...scores.subarray(4)));
});

/** The first six people took three of the first four courses each, the others of the last four. */
function groups() {
  const rows = Array.from({length: 36}, (_, e) => [Math.floor(e / 3), e % 3]);
  return {
    person: rows.map(([person]) => person),
    course: rows.map(([person, nth]) => (person < 6 ? 0 : 4) + ((person + nth) % 4)),
    day: rows.map(() => 0)
  };
}

test("EASE knows the most taken courses alone, where it is told how many", () => {
  const taken = drawn(9);
  const {courses: known, weights} = ease(taken, {lambda: 1, most: 6});
  expect(known).toHaveLength(6);
  expect(weights).toHaveLength(36);
  const count = sums(ones(taken));
  const least = Math.min(...Array.from(known, (c) => count[c]));
  for (const [c, times] of count.entries())
    if (!known.includes(c)) expect(times).toBeLessThanOrEqual(least);
});

test("who took a course twice took it the first time", () => {
  const taken = takenOf({
    people: 2,
    courses: 2,
    person: [1, 1, 1],
    course: [0, 1, 0],
    day: [9, 5, 3]
  });
  expect([...taken.starts]).toEqual([0, 0, 2]);
  expect([...taken.targets]).toEqual([0, 1]);
  expect([...taken.days]).toEqual([3, 5]);
});

/** Gauss with pivots. */
function solve(matrix: Matrix, right: number[]): number[] {
  const a = matrix.map((row, i) => [...row, right[i]]);
  const n = a.length;
  for (let k = 0; k < n; k++) {
    const pivot = a
      .slice(k)
      .reduce((best, row) => (Math.abs(row[k]) > Math.abs(best[k]) ? row : best));
    const at = a.indexOf(pivot);
    [a[k], a[at]] = [a[at], a[k]];
    for (let i = 0; i < n; i++) {
      if (i === k) continue;
      const share = a[i][k] / a[k][k];
      for (let j = k; j <= n; j++) a[i][j] -= share * a[k][j];
    }
  }
  return a.map((row, i) => row[n] / row[i]);
}
