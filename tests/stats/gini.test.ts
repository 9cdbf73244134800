import {expect, test} from "vitest";
import {seededRandom} from "../../src/graph/random.ts";
import {gini} from "../../src/stats/gini.ts";

test("equal shares are 0, one who has all is as near 1 as n allows", () => {
  expect(gini([2, 2, 2])).toBe(0);
  expect(gini([0, 0, 0, 8])).toBe(0.75);
  expect(gini([0, 0])).toBe(0);
});

test("agrees with the mean difference of all pairs on 100 random lists", () => {
  for (let seed = 0; seed < 100; seed++) {
    const random = seededRandom(seed);
    const amounts = Array.from({length: 1 + (seed % 20)}, () => random() ** 3);
    const sum = amounts.reduce((total, x) => total + x);
    const gaps = amounts.flatMap((x) => amounts.map((y) => Math.abs(x - y)));
    const slow = gaps.reduce((total, gap) => total + gap) / (2 * amounts.length * sum);
    expect(gini(amounts)).toBeCloseTo(slow, 12);
  }
});

test("no amounts, and negative ones, are refused", () => {
  const refused = expect.objectContaining({code: "STATS_EMPTY"});
  expect(() => gini([])).toThrow(refused);
  expect(() => gini([1, -1])).toThrow(refused);
});
