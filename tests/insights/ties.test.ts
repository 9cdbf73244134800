import {expect, test} from "vitest";
import {seededRandom} from "../../src/graph/random.ts";
import {answered, decayedTies, graphOf, keptTies} from "../../src/insights/ties.ts";
import {historyOf} from "./planted.ts";

const decay = {people: 3, windows: 4, halfLifeWeeks: 1, forgetBelow: 0.2};

test("a tie halves every half-life and is forgotten below the threshold", () => {
  const {ties} = historyOf(
    [
      [0, "a", "b", 1],
      [2, "a", "b", 1],
      [2, "c", "a", 0.1]
    ],
    4
  );
  const weights = Array.from(decayedTies(ties, decay), keptTies).map(({weight}) => [...weight]);
  expect(weights).toEqual([[1], [0.5], [1.25], [0.625]]);
});

test("agrees with summing every interaction by its age on random rows", () => {
  const random = seededRandom(7);
  const rows = Array.from(
    {length: 300},
    () =>
      [
        Math.floor(random() * 20),
        `p${Math.floor(random() * 6)}`,
        `q${Math.floor(random() * 6)}`,
        random()
      ] as const
  );
  const {ties, pseudonyms} = historyOf(rows, 20);
  const decay = {people: pseudonyms.length, windows: 20, halfLifeWeeks: 3, forgetBelow: 0};
  const last = Array.from(decayedTies(ties, decay), keptTies)[19];
  last.weight.forEach((weight, t) => {
    const [from, to] = [pseudonyms[last.from[t]], pseudonyms[last.to[t]]];
    const slow = rows
      .filter((row) => row[1] === from && row[2] === to)
      .reduce((sum, [window, , , w]) => sum + w * 2 ** ((window - 19) / 3), 0);
    expect(weight).toBeCloseTo(slow, 9);
  });
});

test("talk both ways makes a stronger tie than the same talk one way", () => {
  const both = graphOf(
    {from: Int32Array.of(0, 1), to: Int32Array.of(1, 0), weight: Float64Array.of(2, 2)},
    2
  );
  const one = graphOf(
    {from: Int32Array.of(0), to: Int32Array.of(1), weight: Float64Array.of(4)},
    2
  );
  expect(both.weights[0]).toBeGreaterThan(one.weights[0]);
});

test("without damping a loud pair is as strong as it is loud", () => {
  const loud = {from: Int32Array.of(0), to: Int32Array.of(1), weight: Float64Array.of(100)};
  expect(graphOf(loud, 2, {damping: "none", one_sided: 1}).weights[0]).toBe(100);
  expect(graphOf(loud, 2, {damping: "logarithm", one_sided: 1}).weights[0]).toBeCloseTo(4.6, 1);
});

test("what only one of two said counts by the share of the setting", () => {
  const ties = {
    from: Int32Array.of(0, 1, 1, 2),
    to: Int32Array.of(1, 0, 2, 0),
    weight: Float64Array.of(2, 3, 2, 1)
  };
  const shape = {damping: "none", one_sided: 0.5} as const;
  expect(graphOf(ties, 3, shape)).toEqual({
    starts: Uint32Array.of(0, 2, 4, 6),
    targets: Uint32Array.of(1, 2, 0, 2, 0, 1),
    weights: Float64Array.of(5, 0.5, 5, 1, 0.5, 1)
  });
  expect([...graphOf(ties, 3, {...shape, one_sided: 0}).targets]).toEqual([1, 0]);
});

test("answered agrees with looking for the way back on random ties", () => {
  const random = seededRandom(3);
  const people = 30;
  const keys = [...new Set(Array.from({length: 300}, () => Math.floor(random() * people ** 2)))]
    .filter((key) => Math.floor(key / people) !== key % people)
    .sort((a, b) => a - b);
  const ties = {
    from: Int32Array.from(keys, (key) => Math.floor(key / people)),
    to: Int32Array.from(keys, (key) => key % people),
    weight: new Float64Array(keys.length).fill(1)
  };
  const way = new Set(keys);
  const slow = keys.map((key) =>
    Number(way.has((key % people) * people + Math.floor(key / people)))
  );
  expect([...answered(ties, people)]).toEqual(slow);
});
