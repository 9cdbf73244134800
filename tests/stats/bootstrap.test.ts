import {expect, test} from "vitest";
import {seededRandom} from "../../src/graph/random.ts";
import {bootstrapInterval} from "../../src/stats/bootstrap.ts";

const mean = (values: readonly number[]) => values.reduce((sum, x) => sum + x) / values.length;

test("values that agree leave no doubt, and the same seed the same interval", () => {
  expect(bootstrapInterval([3, 3, 3], mean, {random: seededRandom(1)})).toEqual({low: 3, high: 3});
  const draw = () => bootstrapInterval([1, 2, 5, 9], mean, {random: seededRandom(2)});
  expect(draw()).toEqual(draw());
});

test("holds the mean in about 90 of 100 draws when asked for 90", () => {
  const random = seededRandom(1);
  let held = 0;
  for (let draw = 0; draw < 300; draw++) {
    const values = Array.from({length: 50}, random);
    const {low, high} = bootstrapInterval(values, mean, {level: 0.9, rounds: 300, random});
    if (low <= 0.5 && 0.5 <= high) held++;
  }
  expect(held / 300).toBeGreaterThan(0.84);
  expect(held / 300).toBeLessThan(0.95);
});

test("no values are refused", () => {
  expect(() => bootstrapInterval([], mean, {random: seededRandom(1)})).toThrow(
    expect.objectContaining({code: "STATS_EMPTY"})
  );
});

test("draws that have nothing to measure do not count", () => {
  const shareOf = (drawn: readonly (number | null)[]) => {
    const measured = drawn.filter((value) => value !== null);
    return measured.length > 0 ? mean(measured) : Number.NaN;
  };
  expect(bootstrapInterval([2, null], shareOf, {random: seededRandom(1)})).toEqual({
    low: 2,
    high: 2
  });
});
