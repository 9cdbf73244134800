import {expect, test} from "vitest";
import {seededRandom} from "../../src/graph/random.ts";
import {circleLabels, circlesOf, type InsideTies} from "../../src/insights/circles.ts";

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

test("weight decides: two halves that talk much inside are two", () => {
  const halves = everyPair(10).map(([a, b]): Tie => [a, b, a < 5 === b < 5 ? 10 : 0.1]);
  expect(circlesOf(inside(halves), 5).people).toEqual([5, 5]);
});

test("on 30 random communities each circle holds at least the minimum, largest first, twice alike", () => {
  for (let seed = 0; seed < 30; seed++) {
    const random = seededRandom(seed);
    const some = inside(everyPair(24).filter(() => random() < 0.15));
    const circles = circlesOf(some, 5);
    const sizes = circles.people.map(
      (_, circle) => [...circles.of.values()].filter((other) => other === circle).length
    );
    expect(sizes).toEqual(circles.people);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    for (const size of sizes) expect(size).toBeGreaterThanOrEqual(5);
    for (const {from, to} of circles.ties) expect(from).toBeLessThan(to);
    expect(circlesOf(some, 5)).toEqual(circles);
  }
});

test("a word counts people of the circle, not uses nor people outside; alike ones by the alphabet", () => {
  const circles = circlesOf(ties, 5);
  const say = (word: string, people: readonly number[]) => people.map((person) => ({person, word}));
  expect(circleLabels(circles, say("pump", [0, 1, 2, 3, 0, 1, 2, 3]), 5)).toEqual(["", ""]);
  expect(circleLabels(circles, say("pump", [20, 21, 22, 23, 24]), 5)).toEqual(["", ""]);
  const alike = [...say("valve", [0, 1, 2, 3, 4]), ...say("pump", [1, 2, 3, 4, 5])];
  expect(circleLabels(circles, alike, 5)[0]).toBe("pump");
});

type Tie = [a: number, b: number, weight: number];

function everyPair(people: number): Tie[] {
  const everybody = [...Array(people).keys()];
  return everybody.flatMap((b) => everybody.slice(0, b).map((a): Tie => [a, b, 1]));
}

function inside(told: readonly Tie[]): InsideTies {
  return {
    a: told.map(([a]) => a),
    b: told.map(([, b]) => b),
    weight: told.map(([, , weight]) => weight)
  };
}
