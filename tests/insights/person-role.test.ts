import {expect, test} from "vitest";
import {seededRandom} from "../../src/graph/random.ts";
import {carriedAcross} from "../../src/insights/carried-across.ts";
import {personRole} from "../../src/insights/person-role.ts";
import {drawn, matrixOf, randomTies} from "../graph/random-ties.ts";

/** Two rounds of six who all know each other, 0–5 and 6–11, a tie between 5 and 6; 12 knows 0 and 1; 13 nobody. */
const round = (first: number): [number, number][] =>
  Array.from({length: 36}, (_, pair): [number, number] => [
    first + (pair % 6),
    first + Math.floor(pair / 6)
  ]).filter(([a, b]) => a < b);
const graph = drawn(14, [...round(0), ...round(6), [5, 6], [12, 0], [12, 1]]);
const alone = {unit: new Int32Array(14).fill(-1), place: new Int32Array(14).fill(-1)};
const still = new Float64Array(14);

test("who stands between two rounds is a broker only if contacts do not mostly know each other", () => {
  const betweenness = still.map((_, person) => (person === 5 || person === 13 ? 9 : 0));
  const inRounds = personRole({graph, close: graph, betweenness, ...alone});
  expect([4, 5, 12, 13].map(inRounds)).toEqual(["connected", "connected", "loose", "alone"]);
  const star = drawn(14, [
    [5, 1],
    [5, 7],
    [5, 8]
  ]);
  expect(personRole({graph, close: star, betweenness, ...alone})(5)).toBe("broker");
});

test("a bridge carries a fifth of what passes between their unit, or place, and others", () => {
  const side = Int32Array.from(graph.starts.slice(1), (_, person) => (person < 6 ? 0 : 1));
  const across = drawn(14, [
    ...round(0),
    ...round(6),
    [0, 6, 3],
    [1, 7, 2],
    [2, 8, 2],
    [3, 9, 2],
    [4, 10, 2],
    [5, 11, 2]
  ]);
  const connected = {graph: across, close: across, betweenness: still, ...alone};
  const byUnit = personRole({...connected, unit: side});
  expect([0, 1, 6].map(byUnit)).toEqual(["bridge", "connected", "bridge"]);
  expect([0, 1].map(personRole({...connected, place: side}))).toEqual(["bridge", "connected"]);
});

test("of four who talk across, nobody is said to carry much", () => {
  const two = drawn(8, [
    [0, 4],
    [1, 5],
    [2, 6],
    [3, 7]
  ]);
  const side = Int32Array.of(0, 0, 0, 0, 1, 1, 1, 1);
  expect([...carriedAcross(two, side)]).toEqual(Array(8).fill(NaN));
});

test("what is carried across agrees with its definition over a matrix on 100 random graphs", () => {
  for (let seed = 0; seed < 100; seed++) {
    const graph = randomTies({people: 24, chance: 0.2, seed});
    const random = seededRandom(seed);
    const side = Int32Array.from({length: 24}, () => Math.floor(random() * 4) - 1);
    const across = matrixOf(graph).map((row, v) =>
      row.reduce((sum, w, u) => (side[u] >= 0 && side[u] !== side[v] ? sum + w : sum), 0)
    );
    carriedAcross(graph, side).forEach((share, v) => {
      const colleagues = across.filter((_, u) => side[u] === side[v]);
      const told = side[v] >= 0 && colleagues.filter((w) => w > 0).length >= 5;
      const all = colleagues.reduce((sum, w) => sum + w, 0);
      expect(Number.isNaN(share) ? -1 : share).toBeCloseTo(told ? across[v] / all : -1, 12);
    });
  }
});
