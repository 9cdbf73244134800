import {expect, test} from "vitest";
import {seededRandom} from "../../src/graph/random.ts";
import type {NewTies} from "../../src/insights/history.ts";
import {leftAtEnd} from "../../src/insights/left-at-end.ts";
import {type DecayedTies, decayedTies, keptTies, noTies} from "../../src/insights/ties.ts";

type Row = readonly [window: number, from: number, to: number, weight: number];

const ties = (rows: readonly Row[], order: readonly number[]): NewTies => {
  const sorted = rows.toSorted((a, b) => order.reduce((sum, c) => sum || a[c] - b[c], 0));
  return {
    window: Int32Array.from(sorted, ([window]) => window),
    from: Int32Array.from(sorted, ([, from]) => from),
    to: Int32Array.from(sorted, ([, , to]) => to),
    weight: Float64Array.from(sorted, ([, , , weight]) => weight)
  };
};
const byWindow = (rows: readonly Row[]) => ties(rows, [0, 1, 2]);
const byPair = (rows: readonly Row[]) => ties(rows, [1, 2, 0]);

/** Some talk of eight people in 30 weeks, much of it too little to stay. */
function talk(seed: number): Row[] {
  const random = seededRandom(seed);
  const rows = new Map<string, Row>();
  for (let i = 0; i < 200; i++) {
    const [window, from, to] = [30, 8, 8].map((most) => Math.floor(random() * most));
    if (from !== to) rows.set(`${window} ${from} ${to}`, [window, from, to, random()]);
  }
  return [...rows.values()];
}

const listed = ({from, to, weight}: DecayedTies) =>
  Array.from(from, (one, t) => `${one} ${to[t]} ${weight[t]}`);

test("agrees with going week by week, forgetting included", () => {
  for (let seed = 0; seed < 50; seed++) {
    const rows = talk(seed);
    const decay = {people: 8, windows: 30, halfLifeWeeks: 1 + (seed % 5), forgetBelow: 0.3};
    const weeks = Array.from(decayedTies(byWindow(rows), decay), keptTies);
    expect(listed(leftAtEnd(byPair(rows), noTies, decay))).toEqual(listed(weeks[29]));
  }
});

test("goes on from what was left before, as if all weeks had been told", () => {
  for (let seed = 0; seed < 50; seed++) {
    const rows = talk(seed);
    const decay = {people: 8, windows: 30, halfLifeWeeks: 4, forgetBelow: 0.3};
    const weeks = Array.from(decayedTies(byWindow(rows), decay), keptTies);
    const recent = rows
      .filter(([window]) => window >= 20)
      .map(([window, ...row]): Row => [window - 20, ...row]);
    const left = leftAtEnd(byPair(recent), weeks[19], {...decay, windows: 10});
    expect(listed(left)).toEqual(listed(weeks[29]));
  }
});

test("without windows what was left stays", () => {
  const before = {from: Int32Array.of(0), to: Int32Array.of(1), weight: Float64Array.of(2)};
  expect(leftAtEnd(byPair([]), before, {windows: 0, halfLifeWeeks: 1, forgetBelow: 0.1})).toEqual(
    before
  );
});
