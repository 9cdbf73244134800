import {expect, test} from "vitest";
import {bestMatching, type Pairs} from "../../src/graph/match.ts";
import {seededRandom} from "../../src/graph/random.ts";

const pairsOf = (rows: number, columns: number, pairs: [number, number, number][]): Pairs => ({
  rows,
  columns,
  row: pairs.map(([row]) => row),
  column: pairs.map(([, column]) => column),
  weight: pairs.map(([, , weight]) => weight)
});

test("the best pair is given up where two good ones weigh more", () => {
  const pairs = pairsOf(2, 2, [
    [0, 0, 5],
    [0, 1, 4],
    [1, 0, 4]
  ]);
  expect([...bestMatching(pairs)]).toEqual([1, 0]);
});

test("whoever has no pair worth anything stays alone", () => {
  expect([
    ...bestMatching(
      pairsOf(3, 2, [
        [0, 1, 2],
        [1, 1, 3],
        [2, 0, -1]
      ])
    )
  ]).toEqual([-1, 1, -1]);
  expect([...bestMatching(pairsOf(0, 3, []))]).toEqual([]);
});

test("weighs as much as the best of all matchings on 500 random tables", () => {
  for (let seed = 0; seed < 500; seed++) {
    const random = seededRandom(seed);
    const rows = 1 + Math.floor(random() * 6);
    const columns = 1 + Math.floor(random() * 6);
    const whole = seed % 2 === 0; // small whole numbers make many equals
    const table: [number, number, number][] = [];
    for (let i = 0; i < rows; i++)
      for (let j = 0; j < columns; j++)
        if (random() < 0.6) table.push([i, j, whole ? Math.floor(random() * 4) : random()]);
    const weight = (i: number, j: number) => table.find(([a, b]) => a === i && b === j)?.[2];

    const matching = bestMatching(pairsOf(rows, columns, table));
    const used = [...matching].filter((j) => j >= 0);
    expect(new Set(used).size).toBe(used.length);
    const found = [...matching].reduce((sum, j, i) => sum + (j < 0 ? 0 : (weight(i, j) ?? NaN)), 0);

    const best = (i: number, taken: Set<number>): number => {
      if (i === rows) return 0;
      let most = best(i + 1, taken);
      for (let j = 0; j < columns; j++) {
        const w = weight(i, j);
        if (w !== undefined && !taken.has(j))
          most = Math.max(most, w + best(i + 1, new Set([...taken, j])));
      }
      return most;
    };
    expect(found).toBeCloseTo(best(0, new Set()), 12);
  }
});

test.each([
  ["columns of unequal length", {rows: 1, columns: 1, row: [0], column: [0], weight: []}],
  ["a row that is not there", pairsOf(1, 1, [[1, 0, 1]])],
  ["a column that is not there", pairsOf(1, 1, [[0, 1, 1]])],
  ["a weight that is no number", pairsOf(1, 1, [[0, 0, NaN]])]
])("%s is refused", (_, pairs) => {
  expect(() => bestMatching(pairs)).toThrow(expect.objectContaining({code: "GRAPH_SHAPE"}));
});
