import {expect, test} from "vitest";
import type {Cases} from "../../../src/insights/waning/cases.ts";
import {leastThreshold} from "../../../src/insights/waning/raised.ts";
import {signs} from "../../../src/insights/waning/signs.ts";
import {throughTime} from "../../../src/insights/waning/through-time.ts";

const windows = 156;
const size = signs.findIndex(({name}) => name === "size");

/** Communities of so many people a week, in every window; none of them ever falls. */
function steady(people: readonly number[]): Cases {
  const rows = people.flatMap((_, community) =>
    Array.from({length: windows}, (__, window) => ({community, window}))
  );
  const seen = new Float64Array(rows.length * signs.length);
  rows.forEach(({community}, row) => {
    seen[row * signs.length + size] = Math.log(1 + people[community]);
  });
  return {
    community: Int32Array.from(rows, ({community}) => community),
    window: Int32Array.from(rows, ({window}) => window),
    seen,
    came: [0, 1, 2].map(() => new Int8Array(rows.length))
  };
}

/** Tells those of few people, who never fall, a chance of one half at every turn. */
const thresholds = (people: readonly number[]) => {
  const cases = steady(people);
  const odds = (row: number) => (people[cases.community[row]] < 5 ? 0 : -3);
  const rows = (of: Int32Array) => Float64Array.from(of, odds);
  const {threshold} = throughTime(cases, windows, 2, [{name: "prior", learn: () => ({rows})}]);
  return people.map((_, c) => threshold[(c + 1) * windows - 1]);
};

test("where few people are warned of too often, they alone are warned of later", () => {
  const few = [3, 3, 3, 3, 3, 3, 3, 3, 3, 3];
  const told = thresholds([...few, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20]);
  for (const threshold of told.slice(0, 10)) expect(threshold).toBeGreaterThan(0.5);
  for (const threshold of told.slice(10)) expect(threshold).toBe(leastThreshold);
});

test("one community of few is too little past to settle that: all speak together", () => {
  const many = Array.from({length: 20}, () => 20);
  expect(new Set(thresholds([3, ...many]))).toEqual(new Set([leastThreshold]));
});
