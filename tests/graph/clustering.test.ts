import {expect, test} from "vitest";
import {clustering} from "../../src/graph/clustering.ts";
import {drawn, matrixOf, randomTies} from "./random-ties.ts";

test("a triangle with a tail: whoever holds the tail knows one pair of three", () => {
  const found = clustering(
    drawn(5, [
      [0, 1],
      [1, 2],
      [2, 0],
      [2, 3]
    ])
  );
  expect([...found]).toEqual([1, 1, 1 / 3, NaN, NaN]);
});

test("agrees with asking every pair of contacts on 100 random graphs", () => {
  for (let seed = 0; seed < 100; seed++) {
    const graph = randomTies({people: 25, chance: 0.3, seed});
    const matrix = matrixOf(graph);
    clustering(graph).forEach((found, v) => {
      const contacts = [...matrix.keys()].filter((u) => matrix[v][u] > 0);
      const pairs = contacts.flatMap((a, i) => contacts.slice(i + 1).map((b) => matrix[a][b] > 0));
      if (pairs.length === 0) expect(found).toBeNaN();
      else expect(found).toBeCloseTo(pairs.filter(Boolean).length / pairs.length, 12);
    });
  }
});

test("arrays that disagree are refused", () => {
  const torn = {starts: Uint32Array.of(0, 2), targets: Uint32Array.of(0)};
  expect(() => clustering(torn)).toThrow(expect.objectContaining({code: "GRAPH_SHAPE"}));
});
