import {expect, test} from "vitest";
import {seededRandom} from "../../src/graph/random.ts";
import {wilsonInterval} from "../../src/stats/wilson.ts";

test("the published interval of 1 success in 29 trials", () => {
  const {low, high} = wilsonInterval(1, 29); // Newcombe (1998), table I, method 3
  expect(low).toBeCloseTo(0.0061, 4);
  expect(high).toBeCloseTo(0.1718, 4);
});

test("nothing tried, nothing known; nothing found is not never", () => {
  expect(wilsonInterval(0, 0)).toEqual({low: 0, high: 1});
  expect(wilsonInterval(0, 10).low).toBe(0);
  expect(wilsonInterval(0, 10).high).toBeCloseTo(0.2775, 3);
  expect(wilsonInterval(10, 10).high).toBe(1);
});

test("holds the truth in about 95 of 100 draws", () => {
  const random = seededRandom(1);
  let held = 0;
  for (let draw = 0; draw < 4000; draw++) {
    let successes = 0;
    for (let trial = 0; trial < 30; trial++) if (random() < 0.2) successes++;
    const {low, high} = wilsonInterval(successes, 30);
    if (low <= 0.2 && 0.2 <= high) held++;
  }
  expect(held / 4000).toBeGreaterThan(0.93);
  expect(held / 4000).toBeLessThan(0.98);
});

test("more successes than trials are refused", () => {
  const refused = expect.objectContaining({code: "STATS_EMPTY"});
  expect(() => wilsonInterval(3, 2)).toThrow(refused);
  expect(() => wilsonInterval(-1, 2)).toThrow(refused);
});
