import {expect, test} from "vitest";
import {circleLabels, circlesOf} from "../../src/insights/circles.ts";

/** Everybody of 0–5 tied, everybody of 6–10 tied, 0 and 6 tied, and 11 tied to 10 only by a thread. */
const pairs = [
  ...[0, 1, 2, 3, 4, 5].flatMap((a, _, all) => all.filter((b) => a < b).map((b) => [a, b, 2])),
  ...[6, 7, 8, 9, 10].flatMap((a, _, all) => all.filter((b) => a < b).map((b) => [a, b, 2])),
  [0, 6, 0.5]
];
const ties = {
  a: pairs.map(([a]) => a),
  b: pairs.map(([, b]) => b),
  weight: pairs.map(([, , w]) => w)
};

test("who talks mostly with whom is a circle, the largest first, with the ties between", () => {
  const {of, people, ties: between} = circlesOf(ties, 5);
  expect(people).toEqual([6, 5]);
  expect([of.get(5), of.get(6)]).toEqual([0, 1]);
  expect(between).toEqual([{from: 0, to: 1, weight: 0.5}]);
});

test("a circle under the minimum is not told", () => {
  expect(circlesOf(ties, 6).people).toEqual([6]);
  expect(circlesOf({a: [], b: [], weight: []}, 5).people).toEqual([]);
});

test("a circle is called by the word its people use and others do not, if enough do", () => {
  const circles = circlesOf(ties, 5);
  const words = Array.from({length: 11}, (_, person) => ({person, word: "pumps"}));
  const own = [6, 7, 8, 9, 10].map((person) => ({person, word: "valves"}));
  expect(circleLabels(circles, [...words, ...own], 5)).toEqual(["pumps", "valves"]);
  expect(circleLabels(circles, own.slice(1), 5)).toEqual(["", ""]);
});
