import {createHash} from "node:crypto";
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {seededRandom} from "../../src/graph/random.ts";
import {invertSymmetric} from "../../src/stats/inverse.ts";
import {sourcesHash} from "../../src/stats/kernels.generated.ts";

test("the compiled kernels are those of the sources: else `npm run build:kernels`", () => {
  const folder = join(import.meta.dirname, "../../src/stats/wasm");
  const hash = createHash("sha256");
  for (const file of readdirSync(folder).sort())
    if (file.endsWith(".ts")) hash.update(readFileSync(join(folder, file)));
  expect(sourcesHash).toBe(hash.digest("hex"));
});

test("two by two, by hand", () => {
  const matrix = Float64Array.of(4, 2, 2, 3);
  invertSymmetric(matrix, 2);
  const byHand = [3 / 8, -1 / 4, -1 / 4, 1 / 2];
  for (const [i, value] of byHand.entries()) expect(matrix[i]).toBeCloseTo(value, 12);
});

test.each([1, 3, 63, 64, 65, 130, 200])("times its inverse, %i rows give the identity", (n) => {
  const matrix = positiveDefinite(n);
  const inverse = matrix.slice();
  invertSymmetric(inverse, n);
  let most = 0;
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      let sum = i === j ? -1 : 0;
      for (let k = 0; k < n; k++) sum += matrix[i * n + k] * inverse[k * n + j];
      most = Math.max(most, Math.abs(sum));
    }
  expect(most).toBeLessThan(1e-10);
});

test("what is not square or not positive definite is refused", () => {
  const code = (name: string) => expect.objectContaining({code: name});
  expect(() => invertSymmetric(new Float64Array(5), 2)).toThrow(code("GRAPH_SHAPE"));
  expect(() => invertSymmetric(Float64Array.of(1, 2, 2, 1), 2)).toThrow(code("STATS_EMPTY"));
  expect(() => invertSymmetric(Float64Array.of(Number.NaN), 1)).toThrow(code("STATS_EMPTY"));
});

/** AᵀA of random numbers plus a little on the diagonal. */
function positiveDefinite(n: number): Float64Array {
  const random = seededRandom(n);
  const a = Float64Array.from({length: n * n}, () => random() - 0.5);
  const matrix = new Float64Array(n * n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      let sum = i === j ? 0.1 : 0;
      for (let k = 0; k < n; k++) sum += a[k * n + i] * a[k * n + j];
      matrix[i * n + j] = sum;
    }
  return matrix;
}
