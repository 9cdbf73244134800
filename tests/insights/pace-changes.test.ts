import {expect, test} from "vitest";
import {paceChanges, slowerSince} from "../../src/insights/pace-changes.ts";
import {stretches} from "./lives.ts";

const usual = {low: 9, middle: 10, high: 11};

test("a pace before and after each change, from the first week that is not silent", () => {
  const series = stretches([5, NaN], [3, 0], [40, 10], [20, 3]);
  expect(paceChanges(series, 67)).toEqual([{window: 48, before: 10, after: 3}]);
  expect(paceChanges(series, 40)).toEqual([]);
});

test("slower since the first of several falls, not since the last", () => {
  const series = stretches([40, 10], [12, 5], [12, 1]);
  expect(slowerSince(series, 63, usual)).toBe(40);
});

test("a fall it recovered from is over", () => {
  const series = stretches([40, 10], [12, 3], [30, 10], [12, 4]);
  expect(slowerSince(series, 93, usual)).toBe(82);
  expect(slowerSince(series, 80, usual)).toBeNull();
});

test("always as slow, or never active: no change tells since when", () => {
  expect(slowerSince(stretches([40, 2]), 39, usual)).toBeNull();
  expect(slowerSince(stretches([40, 0]), 39, usual)).toBeNull();
});
