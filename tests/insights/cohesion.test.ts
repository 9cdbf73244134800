import {expect, test} from "vitest";
import {cohesion} from "../../src/insights/cohesion.ts";
import {drawn, matrixOf, randomTies} from "../graph/random-ties.ts";

test("a triangle with a tail keeps six of its seven ends of ties inside", () => {
  const ties = drawn(5, [
    [0, 1],
    [1, 2],
    [2, 0],
    [2, 3]
  ]);
  expect(cohesion(ties, new Set([0, 1, 2]))).toBeCloseTo(6 / 7);
  expect(cohesion(ties, new Set([0, 1, 2, 3]))).toBe(1);
  expect(cohesion(ties, new Set([0, 3]))).toBe(0);
});

test("a strong tie counts by its weight", () => {
  const ties = drawn(3, [
    [0, 1, 3],
    [1, 2, 1]
  ]);
  expect(cohesion(ties, new Set([0, 1]))).toBeCloseTo(6 / 7);
});

test("people without ties keep nothing to themselves: it is not known", () => {
  const ties = drawn(4, [[0, 1]]);
  expect(cohesion(ties, new Set([2, 3]))).toBeNaN();
  expect(cohesion(ties, new Set())).toBeNaN();
});

test("agrees with asking every pair on 100 random graphs", () => {
  for (let seed = 0; seed < 100; seed++) {
    const graph = randomTies({people: 20, chance: 0.3, seed});
    const people = new Set([...Array(20).keys()].filter((person) => (person + seed) % 3 === 0));
    const rows = matrixOf(graph).filter((_, person) => people.has(person));
    const sum = (weights: number[]) => weights.reduce((total, weight) => total + weight, 0);
    const inside = sum(rows.map((row) => sum(row.filter((_, other) => people.has(other)))));
    expect(cohesion(graph, people)).toBeCloseTo(inside / sum(rows.map(sum)), 12);
  }
});
