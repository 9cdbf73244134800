import {expect, test} from "vitest";
import {countOrNull, countWords, underMinimum} from "../../src/privacy/minimum-group.ts";
import {outlined} from "../../src/privacy/outline.ts";

test("one to four are under five; nobody, and five, may be said", () => {
  expect([0, 1, 4, 5, 12].map((count) => underMinimum(count, 5))).toEqual([
    false,
    true,
    true,
    false,
    false
  ]);
  expect([0, 1, 4, 5, 12].map((count) => countOrNull(count, 5))).toEqual([0, null, null, 5, 12]);
  expect([0, 4, 12].map((count) => countWords(count, 5))).toEqual(["0", "under 5", "12"]);
  expect(countWords(7, 8)).toBe("under 8");
});

test("outlines speak in fives and never of a group under the minimum", () => {
  expect([0, 4, 5, 7, 8, 23].map((count) => outlined(count, 5))).toEqual([0, null, 5, 5, 10, 25]);
  expect([7, 8, 11].map((count) => outlined(count, 8))).toEqual([null, 10, 10]);
  expect(outlined(12, 12)).toBe(12);
});
