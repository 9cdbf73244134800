import {expect, test} from "vitest";
import {stepWords} from "../../src/cli/progress.ts";

test.each([
  [{share: null, seconds: 3, rows: null}, "people: 3 s so far"],
  [{share: 0.25, seconds: 10, rows: null}, "people: 25 %, about 30 s left"],
  [{share: 0.5, seconds: 600, rows: null}, "people: 50 %, about 10 minutes left"],
  [{share: 1, seconds: 2, rows: 500_000}, "people: 500,000 rows in 2 s, 250,000 a second"]
])("%o reads well", (progress, words) => {
  expect(stepWords({step: "people", ...progress})).toBe(words);
});
