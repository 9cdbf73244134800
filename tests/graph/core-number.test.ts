import {expect, test} from "vitest";
import {coreNumber} from "../../src/graph/core-number.ts";
import type {Csr} from "../../src/graph/csr.ts";
import {drawn, matrixOf, randomTies} from "./random-ties.ts";

test("a triangle with a tail: the tail is periphery", () => {
  const graph = drawn(5, [
    [0, 1],
    [1, 2],
    [2, 0],
    [2, 3]
  ]); // 4 knows nobody
  expect([...coreNumber(graph)]).toEqual([2, 2, 2, 1, 0]);
});

test("a star is shallow, however many admirers", () => {
  expect([
    ...coreNumber(
      drawn(4, [
        [0, 1],
        [0, 2],
        [0, 3]
      ])
    )
  ]).toEqual([1, 1, 1, 1]);
});

test("agrees with peeling by hand on 300 random graphs", () => {
  for (let seed = 0; seed < 300; seed++) {
    const graph = randomTies({people: 30, chance: 0.05 + 0.001 * seed, seed});
    expect([...coreNumber(graph)]).toEqual(peel(graph));
  }
});

test("arrays that disagree are refused", () => {
  const torn = {starts: Uint32Array.of(0, 2), targets: Uint32Array.of(0)};
  expect(() => coreNumber(torn)).toThrow(expect.objectContaining({code: "GRAPH_SHAPE"}));
});

/** Whoever has fewer than k ties among those left goes, until nobody does, for k = 1, 2, … */
function peel(graph: Csr): number[] {
  const matrix = matrixOf(graph);
  const core = matrix.map(() => 0);
  let left = new Set(matrix.keys());
  for (let k = 1; left.size > 0; k++) {
    for (let before = -1; before !== left.size; ) {
      before = left.size;
      left = new Set([...left].filter((v) => [...left].filter((u) => matrix[v][u]).length >= k));
    }
    for (const v of left) core[v] = k;
  }
  return core;
}
