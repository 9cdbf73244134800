import {expect, test} from "vitest";
import {checkShape, csrOf} from "../../src/graph/csr.ts";
import {seededRandom, shuffled} from "../../src/graph/random.ts";
import {drawn, matrixOf} from "./random-ties.ts";

test("parallel ties are summed, ties to oneself and of weight 0 left out, rows rise", () => {
  const graph = drawn(4, [
    [2, 0, 1],
    [0, 2, 2],
    [1, 1, 9],
    [0, 1, 4],
    [3, 0, 0]
  ]);
  expect([...graph.starts]).toEqual([0, 2, 3, 4, 4]);
  expect([...graph.targets]).toEqual([1, 2, 0, 0]);
  expect([...graph.weights]).toEqual([4, 3, 4, 3]);
});

test("agrees with a matrix, and any order of rows gives the same bits", () => {
  for (let seed = 0; seed < 50; seed++) {
    const random = seededRandom(seed);
    const count = 300;
    const any = (below: number) => Math.floor(random() * below);
    const ties = Array.from(
      {length: count},
      () => [any(12), any(12), random() / 3] as [number, number, number]
    );
    const order = [...shuffled(count, random)];
    const graph = drawn(12, ties);
    expect(
      drawn(
        12,
        order.map((t) => ties[t])
      )
    ).toEqual(graph);

    const matrix = matrixOf(graph);
    for (let a = 0; a < 12; a++) {
      for (let b = 0; b < 12; b++) {
        const between = ties.filter(
          ([x, y]) => a !== b && ((x === a && y === b) || (x === b && y === a))
        );
        expect(matrix[a][b]).toBeCloseTo(between.reduce((sum, [, , weight]) => sum + weight, 0));
        expect(matrix[a][b]).toBe(matrix[b][a]);
      }
    }
  }
});

test("no people and no ties are graphs too", () => {
  expect([...drawn(0, []).starts]).toEqual([0]);
  expect([...drawn(2, []).starts]).toEqual([0, 0, 0]);
});

test.each([
  ["columns of unequal length", {people: 2, from: [0], to: [1, 0], weight: [1]}],
  ["a person that is not there", {people: 2, from: [0], to: [2], weight: [1]}],
  ["a person below 0", {people: 2, from: [-1], to: [1], weight: [1]}],
  ["a negative weight", {people: 2, from: [0], to: [1], weight: [-1]}],
  ["a weight that is no number", {people: 2, from: [0], to: [1], weight: [NaN]}]
])("%s is refused", (_, ties) => {
  expect(() => csrOf(ties)).toThrow(expect.objectContaining({code: "GRAPH_SHAPE"}));
});

test("arrays that disagree are refused", () => {
  const starts = Uint32Array.of(0, 2);
  const refused = expect.objectContaining({code: "GRAPH_SHAPE"});
  expect(() => checkShape({starts, targets: Uint32Array.of(0)})).toThrow(refused);
  expect(() => checkShape({starts: new Uint32Array(0), targets: starts})).toThrow(refused);
  expect(() => checkShape({starts, targets: starts}, new Float64Array(1))).toThrow(refused);
});
