import {expect, test} from "vitest";
import type {Csr} from "../../src/graph/csr.ts";
import {pageRank} from "../../src/graph/pagerank.ts";
import {personalRanks} from "../../src/graph/personal-rank.ts";
import {drawn, matrixOf, randomTies} from "./random-ties.ts";

test("the hub of a star is sought, by the closed form", () => {
  const rank = pageRank(
    drawn(4, [
      [0, 1],
      [0, 2],
      [0, 3]
    ]),
    {tolerance: 1e-14}
  );
  // hub = .15/4 + .85 (1 − hub), each leaf a third of the rest
  expect(rank[0]).toBeCloseTo((0.0375 + 0.85) / 1.85, 12);
  expect(rank[1]).toBeCloseTo((1 - rank[0]) / 3, 12);
});

test("weight decides where attention goes, and a stranger keeps the least", () => {
  const rank = pageRank(
    drawn(4, [
      [0, 1, 9],
      [0, 2, 1]
    ])
  );
  expect(rank[1]).toBeGreaterThan(rank[2]);
  expect(rank[2]).toBeGreaterThan(rank[3]);
  expect(rank.reduce((sum, r) => sum + r)).toBeCloseTo(1, 12);
});

test("agrees with 300 steps of the matrix on random graphs", () => {
  for (let seed = 0; seed < 30; seed++) {
    const graph = randomTies({people: 20, chance: 0.1, seed});
    const everywhere = Array<number>(20).fill(1 / 20);
    const slow = walk(graph, {restart: 0.15, home: everywhere, stranded: everywhere});
    pageRank(graph, {tolerance: 1e-13}).forEach((r, v) => expect(r).toBeCloseTo(slow[v], 11));
  }
});

test("push stays under the walk from home, within its tolerance, call after call", () => {
  for (let seed = 0; seed < 10; seed++) {
    const graph = randomTies({people: 20, chance: 0.15, seed});
    const tolerance = 1e-4;
    const ranks = personalRanks(graph, {tolerance});
    const meanWeight = graph.weights.reduce((sum, w) => sum + w) / graph.weights.length;
    for (let person = 0; person < 20; person++) {
      const home = Array.from({length: 20}, (_, v) => (v === person ? 1 : 0));
      const slow = walk(graph, {restart: 0.15, home, stranded: home});
      const {people, rank} = ranks(person);
      const found = new Map([...people].map((v, i) => [v, rank[i]]));
      slow.forEach((exact, v) => {
        const ties = graph.weights.subarray(graph.starts[v], graph.starts[v + 1]);
        const slack = (tolerance * ties.reduce((sum, w) => sum + w, 0)) / meanWeight;
        expect(found.get(v) ?? 0).toBeLessThanOrEqual(exact + 1e-12);
        expect(found.get(v) ?? 0).toBeGreaterThanOrEqual(exact - slack - 1e-12);
      });
    }
  }
});

test("a stranger is near nobody but themselves", () => {
  const {people, rank} = personalRanks(drawn(3, [[0, 1]]))(2);
  expect([[...people], [...rank]]).toEqual([[2], [1]]);
});

test("arrays that disagree are refused", () => {
  const torn = {...drawn(2, [[0, 1]]), weights: new Float64Array(1)};
  const refused = expect.objectContaining({code: "GRAPH_SHAPE"});
  expect(() => pageRank(torn)).toThrow(refused);
  expect(() => personalRanks(torn)).toThrow(refused);
});

interface Walk {
  restart: number;
  home: number[];
  stranded: number[];
}

function walk(graph: Csr, {restart, home, stranded}: Walk): number[] {
  const steps = matrixOf(graph).map((row) => {
    const sum = row.reduce((total, w) => total + w);
    return sum === 0 ? stranded : row.map((w) => w / sum);
  });
  let rank = home;
  for (let step = 0; step < 300; step++)
    rank = home.map(
      (h, v) => restart * h + (1 - restart) * rank.reduce((sum, r, u) => sum + r * steps[u][v], 0)
    );
  return rank;
}
