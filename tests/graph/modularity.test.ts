import {expect, test} from "vitest";
import {modularity} from "../../src/graph/modularity.ts";
import {seededRandom} from "../../src/graph/random.ts";
import {drawn, matrixOf, randomTies} from "./random-ties.ts";

test("two triangles and a bridge, worked by hand", () => {
  const graph = drawn(6, [
    [0, 1],
    [1, 2],
    [2, 0],
    [3, 4],
    [4, 5],
    [5, 3],
    [2, 3]
  ]);
  expect(modularity(graph, Uint32Array.of(0, 0, 0, 1, 1, 1))).toBeCloseTo(6 / 7 - 1 / 2, 12);
  expect(modularity(graph, new Uint32Array(6))).toBeCloseTo(0, 12);
  expect(modularity(graph, new Uint32Array(6), 0)).toBeCloseTo(1, 12);
  expect(modularity(drawn(3, []), new Uint32Array(3))).toBe(0);
});

test("agrees with the sum over all pairs on 100 random graphs", () => {
  for (let seed = 0; seed < 100; seed++) {
    const graph = randomTies({people: 15, seed});
    const random = seededRandom(seed);
    const community = Uint32Array.from({length: 15}, () => Math.floor(random() * 4));
    const matrix = matrixOf(graph);
    const held = matrix.map((row) => row.reduce((sum, w) => sum + w));
    const total = held.reduce((sum, w) => sum + w);
    let slow = 0;
    for (let i = 0; i < 15; i++)
      for (let j = 0; j < 15; j++)
        if (community[i] === community[j])
          slow += (matrix[i][j] - (1.3 * held[i] * held[j]) / total) / total;
    expect(modularity(graph, community, 1.3)).toBeCloseTo(slow, 12);
  }
});

test("arrays that disagree are refused", () => {
  const torn = {...drawn(2, [[0, 1]]), weights: new Float64Array(1)};
  const refused = expect.objectContaining({code: "GRAPH_SHAPE"});
  expect(() => modularity(torn, new Uint32Array(2))).toThrow(refused);
  expect(() => modularity(drawn(2, [[0, 1]]), new Uint32Array(3))).toThrow(refused);
});
