import {expect, test} from "vitest";
import {learnedFrom} from "../../src/insights/learned.ts";

test("each week of the first year is learned from at once, later weeks in blocks of four", () => {
  expect([0, 1, 52, 53, 54, 56, 57, 60, 61].map(learnedFrom)).toEqual([
    0, 1, 52, 53, 53, 53, 57, 57, 61
  ]);
});
