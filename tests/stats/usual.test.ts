import {expect, test} from "vitest";
import {usual} from "../../src/stats/usual.ts";

test("usual is the band between the lowest and the highest tenth of the past", () => {
  const weeks = [10, 0, 9, 1, 8, 2, 7, 3, 6, 4, 5];
  expect(usual(weeks, 11)).toEqual({low: 1, middle: 5, high: 9});
});

test("too short a past says nothing, and weeks without a measure do not count", () => {
  expect(usual([1, 2, 3], 4)).toBeNull();
  expect(usual([1, null, 2, null, 3], 4)).toBeNull();
  expect(usual([], 0)).toBeNull();
  expect(usual([1, null, 3, 2], 3)?.middle).toBe(2);
});
