import {expect, test} from "vitest";
import type {Csr} from "../../src/graph/csr.ts";
import {fragmentationWithout} from "../../src/graph/fragmentation.ts";
import {keyPlayers} from "../../src/graph/key-players.ts";
import {drawn, matrixOf, randomTies} from "./random-ties.ts";

/** Krackhardt's kite: 3 knows most, 7 and 8 hold the tail. */
const kite = drawn(10, [
  [0, 1],
  [0, 2],
  [0, 3],
  [0, 5],
  [1, 3],
  [1, 4],
  [1, 6],
  [2, 3],
  [2, 5],
  [3, 4],
  [3, 5],
  [3, 6],
  [4, 6],
  [5, 6],
  [5, 7],
  [6, 7],
  [7, 8],
  [8, 9]
]);

test("who knows most people cuts off nobody, who holds the tail does", () => {
  const without = fragmentationWithout(kite, new Uint8Array(10));
  expect(without[3]).toBe(0);
  expect(without[7]).toBeCloseTo(1 - (7 * 6 + 2 * 1) / (9 * 8), 12);
  expect(without[8]).toBeCloseTo(1 - (8 * 7) / (9 * 8), 12);
  expect([...keyPlayers(kite, 1).people]).toEqual([7]);
});

test("two who stand for the same ties are not the pair: in a ring they stand opposite", () => {
  const ring = drawn(
    8,
    Array.from({length: 8}, (_, v) => [v, (v + 1) % 8])
  );
  expect(keyPlayers(ring, 1).fragmentation).toBe(0);
  const {people, fragmentation} = keyPlayers(ring, 2);
  expect([...people]).toEqual([0, 4]);
  expect(fragmentation).toBeCloseTo(1 - (2 * 3 * 2) / (6 * 5), 12);
});

/** Slow definition: who of those not gone reaches whom. */
function slow(graph: Csr, gone: ReadonlySet<number>): number {
  const matrix = matrixOf(graph);
  const there = [...matrix.keys()].filter((v) => !gone.has(v));
  const reach = (from: number) => {
    const met = new Set([from]);
    for (const v of met) there.forEach((u) => matrix[v][u] > 0 && met.add(u));
    return met.size - 1;
  };
  const pairs = there.length * (there.length - 1);
  return pairs === 0 ? 0 : 1 - there.reduce((sum, v) => sum + reach(v), 0) / pairs;
}

test("fragmentation agrees with its definition for everybody on 200 random graphs, some gone already", () => {
  for (let seed = 0; seed < 200; seed++) {
    const graph = randomTies({people: 18, chance: 0.12, seed});
    const gone = Uint8Array.from({length: 18}, (_, v) => (v % 7 === seed % 11 ? 1 : 0));
    const left = new Set([...gone.keys()].filter((v) => gone[v] === 1));
    fragmentationWithout(graph, gone).forEach((value, v) => {
      if (left.has(v)) expect(value).toBeNaN();
      else expect(value).toBeCloseTo(slow(graph, new Set([...left, v])), 12);
    });
  }
});

test("the best one is the best of all, and no exchange of one betters a set, on 60 random graphs", () => {
  for (let seed = 0; seed < 60; seed++) {
    const graph = randomTies({people: 14, chance: 0.18, seed});
    const everybody = [...Array(14).keys()];
    expect(keyPlayers(graph, 1).fragmentation).toBeCloseTo(
      Math.max(...everybody.map((v) => slow(graph, new Set([v])))),
      12
    );
    const {people, fragmentation} = keyPlayers(graph, 3);
    expect(new Set(people).size).toBe(3);
    expect(fragmentation).toBeCloseTo(slow(graph, new Set(people)), 12);
    for (const out of people)
      for (const into of everybody.filter((v) => !people.includes(v))) {
        const other = new Set([...people].filter((v) => v !== out).concat(into));
        expect(slow(graph, other)).toBeLessThanOrEqual(fragmentation + 1e-9);
      }
  }
});

test("a set is never larger than the round", () => {
  expect(keyPlayers(drawn(2, [[0, 1]]), 5)).toEqual({
    people: Uint32Array.of(0, 1),
    fragmentation: 0
  });
  expect([...keyPlayers(drawn(0, []), 2).people]).toEqual([]);
});

test("arrays that disagree are refused", () => {
  const shape = expect.objectContaining({code: "GRAPH_SHAPE"});
  expect(() => fragmentationWithout(kite, new Uint8Array(9))).toThrow(shape);
  const torn = {starts: Uint32Array.of(0, 2), targets: Uint32Array.of(0)};
  expect(() => keyPlayers(torn, 1)).toThrow(shape);
});
