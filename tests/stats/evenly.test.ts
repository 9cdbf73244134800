import {expect, test} from "vitest";
import {evenly} from "../../src/stats/evenly.ts";

test("too many are thinned out from the first on, in their order; few enough stay", () => {
  expect(evenly([0, 1, 2, 3, 4, 5, 6], 3)).toEqual([0, 2, 4]);
  expect(evenly([3, 1], 3)).toEqual([3, 1]);
  expect(evenly([], 3)).toEqual([]);
});
