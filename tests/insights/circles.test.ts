import {expect, test} from "vitest";
import {csrOf} from "../../src/graph/csr.ts";
import {seededRandom} from "../../src/graph/random.ts";
import {circleLabels} from "../../src/insights/circle-labels.ts";
import {type Circles, circlesThroughTime} from "../../src/insights/circles.ts";
import {type Inside, insideOf} from "../../src/insights/inside.ts";

type Tie = readonly [a: number, b: number, weight: number];

/** Everybody of 0–5 tied, everybody of 6–10 tied, 0 and 6 tied by a thread. */
const two: Tie[] = [...clique([0, 1, 2, 3, 4, 5], 2), ...clique([6, 7, 8, 9, 10], 2), [0, 6, 0.5]];

test("who talks mostly with whom is a circle, the largest first, with the ties between", () => {
  const [{people, ties}] = circlesThroughTime([inside(two)], 5);
  expect([...people]).toEqual([
    [0, [0, 1, 2, 3, 4, 5]],
    [1, [6, 7, 8, 9, 10]]
  ]);
  expect(ties).toEqual([{from: 0, to: 1, weight: 0.5}]);
});

test("a circle under the minimum is not told, nor is anything of nobody", () => {
  expect(sizes(circlesThroughTime([inside(two)], 6)[0])).toEqual([6]);
  expect(circlesThroughTime([inside([])], 5)).toEqual([{people: new Map(), ties: []}]);
});

test("weight decides: two halves that talk much inside are two", () => {
  const halves = everyPair(10).map(([a, b]): Tie => [a, b, a < 5 === b < 5 ? 10 : 0.1]);
  expect(sizes(circlesThroughTime([inside(halves)], 5)[0])).toEqual([5, 5]);
});

test("a circle keeps its number as people come and go, while it is away, and a new one gets one nobody had", () => {
  const first = clique([0, 1, 2, 3, 4, 5], 2);
  const grown = clique([1, 2, 3, 4, 5, 11], 2);
  const second = clique([6, 7, 8, 9, 10], 2);
  const strangers = clique([20, 21, 22, 23, 24, 25, 26], 2);
  const steps = [
    [...first, ...second],
    [...grown, ...strangers],
    [...grown, ...second, ...strangers]
  ];
  const through = circlesThroughTime(steps.map(inside), 5);
  expect(through.map(({people}) => [...people.keys()])).toEqual([
    [0, 1],
    [0, 2],
    [0, 1, 2]
  ]);
  expect(through[1].people.get(0)).toEqual([1, 2, 3, 4, 5, 11]);
});

test("on 30 random communities each step holds circles of at least the minimum, everybody once, twice alike", () => {
  for (let seed = 0; seed < 30; seed++) {
    const random = seededRandom(seed);
    const some = [0, 1, 2].map(() => inside(everyPair(24).filter(() => random() < 0.15)));
    const through = circlesThroughTime(some, 5);
    for (const {people, ties} of through) {
      const all = [...people.values()].flat();
      expect(new Set(all).size).toBe(all.length);
      for (const size of people.values()) expect(size.length).toBeGreaterThanOrEqual(5);
      for (const {from, to} of ties) expect(from).toBeLessThan(to);
    }
    expect(circlesThroughTime(some, 5)).toEqual(through);
  }
});

test("inside: the ties that start and end among its people, and nothing else, agree with a filter", () => {
  const random = seededRandom(7);
  const ties = everyPair(30).filter(() => random() < 0.2);
  const mark = new Int32Array(30);
  for (const people of [[], [3], [0, 5, 6, 7, 20, 29], [...Array(30).keys()]]) {
    const {graph} = insideOf(graphOf(ties, 30), Int32Array.from(people), mark);
    const at = (person: number) => people.indexOf(person);
    const kept = ties
      .filter(([a, b]) => people.includes(a) && people.includes(b))
      .map(([a, b, weight]): Tie => [at(a), at(b), weight]);
    expect(graph).toEqual(graphOf(kept, people.length));
    expect([...mark].some(Boolean)).toBe(false);
  }
});

test("a circle is called by the word its people use and others do not, if enough do", () => {
  const circles = new Map([
    [0, [0, 1, 2, 3, 4, 5]],
    [4, [6, 7, 8, 9, 10]]
  ]);
  const words = Array.from({length: 11}, (_, person) => ({person, words: ["pumps"]}));
  const own = [6, 7, 8, 9, 10].map((person) => ({person, words: ["valves"]}));
  expect([...circleLabels(circles, [...words, ...own], 5)]).toEqual([
    [0, "pumps"],
    [4, "valves"]
  ]);
  expect([...circleLabels(circles, own.slice(1), 5).values()]).toEqual(["", ""]);
});

test("no two circles are called the same: the larger keeps the word", () => {
  const circles = new Map([
    [3, [0, 1, 2, 3, 4]],
    [7, [5, 6, 7, 8, 9, 10]]
  ]);
  const said = Array.from({length: 11}, (_, person) => ({person, words: ["meters"]}));
  const small = circles.get(3)?.map((person) => ({person, words: ["gateways"]})) ?? [];
  expect(circleLabels(circles, said, 5)).toEqual(
    new Map([
      [7, "meters"],
      [3, ""]
    ])
  );
  expect(circleLabels(circles, [...said, ...small], 5).get(3)).toBe("gateways");
});

test("a word counts people of the circle, not uses nor people outside; alike ones by the alphabet", () => {
  const circles = new Map([[0, [0, 1, 2, 3, 4, 5]]]);
  const say = (word: string, people: readonly number[]) =>
    people.map((person) => ({person, words: [word]}));
  const label = (words: ReturnType<typeof say>) => circleLabels(circles, words, 5).get(0);
  expect(label(say("pump", [0, 1, 2, 3, 0, 1, 2, 3]))).toBe("");
  expect(label(say("pump", [20, 21, 22, 23, 24]))).toBe("");
  expect(label([...say("valve", [0, 1, 2, 3, 4]), ...say("pump", [1, 2, 3, 4, 5])])).toBe("pump");
});

function everyPair(people: number): Tie[] {
  return clique([...Array(people).keys()], 1);
}

function clique(people: readonly number[], weight: number): Tie[] {
  return people.flatMap((a) => people.filter((b) => a < b).map((b): Tie => [a, b, weight]));
}

const graphOf = (ties: readonly Tie[], people: number) =>
  csrOf({
    people,
    from: ties.map(([a]) => a),
    to: ties.map(([, b]) => b),
    weight: ties.map(([, , weight]) => weight)
  });

/** The community of everybody who is tied. */
function inside(ties: readonly Tie[]): Inside {
  const people = [...new Set(ties.flatMap(([a, b]) => [a, b]))].sort((a, b) => a - b);
  const graph = graphOf(ties, 32);
  return insideOf(graph, Int32Array.from(people), new Int32Array(32));
}

const sizes = ({people}: Circles) => [...people.values()].map(({length}) => length);
