import {expect, test} from "vitest";
import {connectedComponents} from "../../src/graph/connected-components.ts";
import {drawn, matrixOf, randomTies} from "./random-ties.ts";

test("two islands and a stranger; labels cut ties between them", () => {
  const graph = drawn(6, [
    [0, 2],
    [2, 4],
    [1, 5]
  ]);
  expect([...connectedComponents(graph)]).toEqual([0, 1, 0, 2, 0, 1]);
  expect([...connectedComponents(graph, Uint32Array.of(7, 7, 7, 7, 8, 8))]).toEqual([
    0, 1, 0, 2, 3, 4
  ]);
});

test("agrees with spreading the smallest number along ties on 200 random graphs", () => {
  for (let seed = 0; seed < 200; seed++) {
    const graph = randomTies({people: 30, chance: 0.05, seed});
    const matrix = matrixOf(graph);
    const least = matrix.map((_, v) => v);
    for (let round = 0; round < 30; round++)
      for (let v = 0; v < 30; v++)
        for (let u = 0; u < 30; u++) if (matrix[v][u]) least[v] = Math.min(least[v], least[u]);
    const numbers = [...new Set(least)].sort((a, b) => a - b);
    expect([...connectedComponents(graph)]).toEqual(least.map((v) => numbers.indexOf(v)));
  }
});

test("arrays that disagree are refused", () => {
  const torn = {starts: Uint32Array.of(0, 2), targets: Uint32Array.of(0)};
  expect(() => connectedComponents(torn)).toThrow(expect.objectContaining({code: "GRAPH_SHAPE"}));
});
