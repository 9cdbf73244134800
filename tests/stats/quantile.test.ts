import {expect, test} from "vitest";
import {median, quantile} from "../../src/stats/quantile.ts";

test("between two values a straight line, and order does not matter", () => {
  expect(quantile([4, 1, 3, 2], 0)).toBe(1);
  expect(quantile([4, 1, 3, 2], 1)).toBe(4);
  expect(quantile([4, 1, 3, 2], 0.25)).toBe(1.75);
  expect(median([10, 9, 100])).toBe(10);
  expect(median([1, 2])).toBe(1.5);
});

test("the caller's values are not put in order", () => {
  const values = [3, 1, 2];
  median(values);
  expect(values).toEqual([3, 1, 2]);
});

test("no values, or one that is no number, have no middle", () => {
  const refused = expect.objectContaining({code: "STATS_EMPTY"});
  expect(() => median([])).toThrow(refused);
  expect(() => median([1, NaN])).toThrow(refused);
});
