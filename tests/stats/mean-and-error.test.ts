import {expect, test} from "vitest";
import {meanAndError} from "../../src/stats/mean-and-error.ts";

test("the mean of 1, 2, 3, 6 is 3, and chance may have moved it by √14 / 4", () => {
  expect(meanAndError([1, 2, 3, 6])).toEqual({mean: 3, error: Math.sqrt(14) / 4});
});

test("what never varies has no error, and nothing has no mean", () => {
  expect(meanAndError([4, 4])).toEqual({mean: 4, error: 0});
  expect(meanAndError([])).toEqual({mean: Number.NaN, error: Number.NaN});
});
