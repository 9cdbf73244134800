import {expect, test} from "vitest";
import {seededRandom} from "../../src/graph/random.ts";
import {outagesOf} from "../../src/insights/outages.ts";
import {stretches} from "./lives.ts";

/** Weeks that were out, of so many weeks with so many rows each. */
const out = (...told: readonly (readonly [weeks: number, rows: number])[]) =>
  [...outagesOf(Int32Array.from(stretches(...told)))].flatMap((is, week) => (is ? week : []));

test("nothing from a source that always delivers is an outage, again and again", () => {
  expect(out([13, 10], [2, 0], [5, 40], [1, 0], [3, 12])).toEqual([13, 14, 20]);
});

test("nothing from a source that is young, or delivers little, is nothing", () => {
  expect(out([12, 90], [2, 0])).toEqual([]);
  expect(out([12, 90], [1, 9], [2, 0])).toEqual([]);
  expect(out([5, 0], [12, 90], [2, 0])).toEqual([]);
});

test("a source from which nothing has come for a quarter has ended", () => {
  expect(out([13, 10], [20, 0])).toEqual(Array.from({length: 13}, (_, w) => 13 + w));
  expect(out([13, 10], [20, 0], [5, 30], [2, 0])).toHaveLength(13); // it has to begin anew
});

test("a week is judged by itself and earlier ones", () => {
  const random = seededRandom(5);
  const rows = Int32Array.from({length: 300}, () => (random() < 0.05 ? 0 : 9 + 40 * random()));
  const all = outagesOf(rows);
  expect(all).toContain(1);
  for (let end = 0; end < 300; end += 7)
    expect(outagesOf(rows.subarray(0, end))).toEqual(all.subarray(0, end));
});
