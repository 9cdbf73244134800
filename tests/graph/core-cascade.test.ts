import {expect, test} from "vitest";
import {coreCascade} from "../../src/graph/core-cascade.ts";
import {coreNumber} from "../../src/graph/core-number.ts";
import {seededRandom} from "../../src/graph/random.ts";
import {drawn, matrixOf, randomTies} from "./random-ties.ts";

/** A ring of eight in which everybody keeps two ties. */
const ring = drawn(
  8,
  Array.from({length: 8}, (_, v) => [v, (v + 1) % 8])
);

test("one who leaves a ring of pairs takes everybody along, one who leaves a dense round nobody", () => {
  const one = Uint8Array.of(1, 0, 0, 0, 0, 0, 0, 0);
  expect([...coreCascade(ring, 2, one)]).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  expect([...coreCascade(ring, 1, one)]).toEqual([0, 1, 1, 1, 1, 1, 1, 1]);
  const dense = randomTies({people: 8, chance: 1});
  expect([...coreCascade(dense, 2, one)]).toEqual([0, 1, 1, 1, 1, 1, 1, 1]);
});

test("agrees with looking round again and again on 200 random graphs; with nobody leaving it is the core", () => {
  for (let seed = 0; seed < 200; seed++) {
    const graph = randomTies({people: 25, chance: 0.15, seed});
    const random = seededRandom(seed);
    const leaving = Uint8Array.from({length: 25}, () => (random() < 0.1 ? 1 : 0));
    for (const k of [0, 1, 2, 3]) {
      expect(coreCascade(graph, k, leaving)).toEqual(again(matrixOf(graph), k, leaving));
      const core = Uint8Array.from(coreNumber(graph), (number) => (number >= k ? 1 : 0));
      expect(coreCascade(graph, k, new Uint8Array(25))).toEqual(core);
    }
  }
});

/** Slow definition: whoever has too few of those still there goes, until a round in which nobody goes. */
function again(matrix: number[][], k: number, leaving: Uint8Array): Uint8Array {
  const left = leaving.map((leaves) => 1 - leaves);
  for (;;) {
    const goes = matrix.findIndex(
      (row, v) => left[v] === 1 && row.filter((w, u) => w > 0 && left[u] === 1).length < k
    );
    if (goes < 0) return left;
    left[goes] = 0;
  }
}

test("arrays that disagree are refused", () => {
  const shape = expect.objectContaining({code: "GRAPH_SHAPE"});
  expect(() => coreCascade(ring, 2, new Uint8Array(7))).toThrow(shape);
  const torn = {starts: Uint32Array.of(0, 2), targets: Uint32Array.of(0)};
  expect(() => coreCascade(torn, 2, new Uint8Array(1))).toThrow(shape);
});
