import {expect, test} from "vitest";
import {opennessOf} from "../../../src/recommend/connections/openness.ts";

const talk = (rows: readonly (readonly [from: number, to: number, day: number])[]) => ({
  from: Int32Array.from(rows, ([from]) => from),
  to: Int32Array.from(rows, ([, to]) => to),
  day: Float64Array.from(rows, ([, , day]) => day)
});

test("who turns to new people counts for both, who is turned to for having met them", () => {
  const open = opennessOf(
    talk([
      [0, 1, 99],
      [0, 2, 99],
      [1, 0, 99.5]
    ]),
    {people: 4, today: 100}
  ); // prettier-ignore
  expect(open[0]).toBeCloseTo(Math.log1p(2) + Math.log1p(2 * 0.5), 12);
  expect(open[1]).toBeCloseTo(Math.log1p(1), 12); // an answer begins nothing
  expect(open[3]).toBe(0);
});

test("what was said over a week ago leaves what was begun then, faded", () => {
  const open = opennessOf(
    talk([
      [0, 1, 90],
      [0, 1, 99]
    ]),
    {people: 2, today: 100}
  ); // prettier-ignore
  expect(open[0]).toBeCloseTo(Math.log1p(1) + Math.log1p(2 ** -10), 12);
});
