import {expect, test} from "vitest";
import {seededRandom} from "../../src/graph/random.ts";
import {solveSymmetric} from "../../src/stats/solve-symmetric.ts";

test("what it answers solves the system, on random positive matrices", () => {
  const random = seededRandom(1);
  for (const n of [1, 2, 5, 20]) {
    const root = Float64Array.from({length: n * n}, () => random() - 0.5);
    const matrix = new Float64Array(n * n);
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++) {
        for (let k = 0; k < n; k++) matrix[i * n + j] += root[i * n + k] * root[j * n + k];
        if (i === j) matrix[i * n + j] += 0.1;
      }
    const right = Float64Array.from({length: n}, () => random());
    const solution = solveSymmetric(matrix.slice(), right.slice());
    for (let i = 0; i < n; i++) {
      const told = solution.reduce((sum, x, j) => sum + matrix[i * n + j] * x, 0);
      expect(told).toBeCloseTo(right[i], 9);
    }
  }
});

test("by hand: 4x + 2y = 10, 2x + 3y = 11; above the diagonal nothing is read", () => {
  const solution = solveSymmetric(Float64Array.of(4, Number.NaN, 2, 3), Float64Array.of(10, 11));
  expect([...solution]).toEqual([expect.closeTo(1, 12), expect.closeTo(3, 12)]);
});
