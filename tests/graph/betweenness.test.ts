import {expect, test} from "vitest";
import {betweenness, betweennessMargin, pivotsOf} from "../../src/graph/betweenness.ts";
import type {Csr} from "../../src/graph/csr.ts";
import {seededRandom} from "../../src/graph/random.ts";
import {drawn, matrixOf, randomTies} from "./random-ties.ts";

test("on a path the middle stands between, on a ring of four everybody a little", () => {
  expect([
    ...betweenness(
      drawn(4, [
        [0, 1],
        [1, 2],
        [2, 3]
      ])
    )
  ]).toEqual([0, 2, 2, 0]);
  const ring = drawn(4, [
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 0]
  ]);
  expect([...betweenness(ring)]).toEqual([0.5, 0.5, 0.5, 0.5]);
});

test("agrees with counting paths of every pair on 50 random graphs", () => {
  for (let seed = 0; seed < 50; seed++) {
    const graph = randomTies({people: 18, chance: 0.15, seed});
    const slow = countPaths(graph);
    betweenness(graph).forEach((pairs, v) => expect(pairs).toBeCloseTo(slow[v], 9));
  }
});

test("a sample of starts is right on average, and one of everybody exact", () => {
  const graph = randomTies({people: 40, chance: 0.1, seed: 5});
  const exact = betweenness(graph);
  const random = seededRandom(1);
  expect(betweenness(graph, {pivots: 40, random})).toEqual(exact);
  const mean = new Float64Array(40);
  for (let round = 0; round < 400; round++)
    betweenness(graph, {pivots: 10, random}).forEach((pairs, v) => (mean[v] += pairs / 400));
  const top = Math.max(...exact);
  mean.forEach((pairs, v) => expect(Math.abs(pairs - exact[v])).toBeLessThan(0.05 * top));
});

test("whose lots are largest are started from, whatever their numbers", () => {
  const graph = randomTies({people: 40, chance: 0.1, seed: 5});
  const lots = Float64Array.from({length: 40}, (_, v) => ((7 * v) % 41) + 1);
  const tied = [...lots.keys()].filter((v) => graph.starts[v + 1] > graph.starts[v]);
  const largest = tied.sort((u, v) => lots[v] - lots[u]).slice(0, 9);
  expect([...pivotsOf(graph, {pivots: 9, lots})]).toEqual(largest);
});

test("a sample is no further off than its margin, which is none where all were asked", () => {
  for (let seed = 0; seed < 60; seed++) {
    const graph = randomTies({people: 120, chance: 0.03, seed});
    const exact = betweenness(graph);
    for (const pivots of [5, 40]) {
      const margin = betweennessMargin(graph, pivots, 0.001);
      const sampled = betweenness(graph, {pivots, random: seededRandom(seed)});
      exact.forEach((pairs, v) => expect(Math.abs(sampled[v] - pairs)).toBeLessThan(margin));
    }
    expect(betweennessMargin(graph, 120)).toBe(0);
  }
});

test("the margin is Serfling's: half of 100 on a ring, 4,900 pairs at most each", () => {
  const ring = drawn(
    101, // 100 knows nobody
    Array.from({length: 100}, (_, v): [number, number] => [v, (v + 1) % 100])
  );
  const byHand = 4900 * Math.sqrt((0.51 * Math.log(40)) / 100);
  expect(betweennessMargin(ring, 50)).toBeCloseTo(byHand, 9);
});

test("who has no ties changes nothing, sampled or not", () => {
  const {starts, targets} = randomTies({people: 40, chance: 0.1, seed: 5});
  const larger = {
    starts: Uint32Array.of(0, ...starts, ...Array.from({length: 9}, () => targets.length)),
    targets: targets.map((v) => v + 1)
  };
  const sample = () => ({pivots: 10, random: seededRandom(3)});
  const between = betweenness({starts, targets}, sample());
  expect(betweenness(larger, sample()).subarray(1, 41)).toEqual(between);
});

test("arrays that disagree are refused", () => {
  const torn = {starts: Uint32Array.of(0, 2), targets: Uint32Array.of(0)};
  expect(() => betweenness(torn)).toThrow(expect.objectContaining({code: "GRAPH_SHAPE"}));
});

/** For each pair: of their shortest paths, the share that runs through each other person (Floyd–Warshall with counts). */
function countPaths(graph: Csr): number[] {
  const matrix = matrixOf(graph);
  const n = matrix.length;
  const far = matrix.map((row, v) => row.map((w, u) => (u === v ? 0 : w > 0 ? 1 : Infinity)));
  for (let k = 0; k < n; k++)
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++) far[i][j] = Math.min(far[i][j], far[i][k] + far[k][j]);
  const paths = (from: number, to: number): number => {
    if (from === to) return 1;
    let sum = 0;
    for (let v = 0; v < n; v++)
      if (matrix[v][to] > 0 && far[from][v] + 1 === far[from][to]) sum += paths(from, v);
    return sum;
  };
  const count = matrix.map((_, i) =>
    matrix.map((_, j) => (far[i][j] < Infinity ? paths(i, j) : 0))
  );
  return matrix.map((_, v) => {
    let between = 0;
    for (let i = 0; i < n; i++)
      for (let j = 0; j < i; j++)
        if (i !== v && j !== v && far[i][j] < Infinity && far[i][v] + far[v][j] === far[i][j])
          between += (count[i][v] * count[v][j]) / count[i][j];
    return between;
  });
}
