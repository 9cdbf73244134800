import {expect, test} from "vitest";
import {seededRandom} from "../../src/graph/random.ts";
import {groupedRange} from "../../src/stats/grouped-range.ts";

test("of nine groups with ten errors each, one error in eighteen is left out at each end", () => {
  const off = Array.from({length: 90}, (_, nth) => nth);
  // (0.2 × 10 − 1) ÷ 18 = 1 in 18 of 90
  expect(groupedRange(off, 0.8, 9)).toEqual({low: 5, high: 84});
});

test("of very many groups, as many as the share leaves out; of few, none", () => {
  const off = Array.from({length: 1000}, (_, nth) => nth);
  expect(groupedRange(off, 0.8, 1e13)).toEqual({low: 100, high: 899});
  expect(groupedRange(off, 0.8, 2)).toEqual({low: 0, high: 999});
});

test("a group like those seen is held as often as promised, where its errors are all alike", () => {
  const random = seededRandom(11);
  const groups = 12;
  let held = 0;
  for (let trial = 0; trial < 2000; trial++) {
    const ways = Array.from({length: groups + 1}, () => random() - random());
    const off = ways.slice(1).flatMap((way) => Array.from({length: 20}, () => way));
    const {low, high} = groupedRange(off, 0.8, groups);
    if (low <= ways[0] && ways[0] <= high) held++;
  }
  expect(held / 2000).toBeGreaterThan(0.8);
  expect(held / 2000).toBeLessThan(0.9);
});

test("no errors give no range", () => {
  expect(() => groupedRange([], 0.8, 3)).toThrow(expect.objectContaining({code: "STATS_EMPTY"}));
});
