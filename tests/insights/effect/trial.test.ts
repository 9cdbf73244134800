import {expect, test} from "vitest";
import {seededRandom} from "../../../src/graph/random.ts";
import {trialResult} from "../../../src/insights/effect/trial.ts";
import {poisson} from "../../../src/simulate/chance.ts";

const drawn = {helped: [0, 1, 2, 3, 4], waiting: [5, 6, 7, 8, 9]};
/** Everybody halves and comes back by itself from week 40 on; the first five are helped there. */
const world = (factor: number) => {
  const random = seededRandom(7);
  return Array.from({length: 10}, (_, community) =>
    Float64Array.from({length: 48}, (__, week) => {
      const pace = week >= 30 && week < 40 ? 20 : 40;
      return poisson(community < 5 && week >= 40 ? factor * pace : pace, random);
    })
  );
};
const result = (series: readonly Float64Array[], trial = {window: 40, ...drawn}) =>
  trialResult(series, trial, seededRandom(1));

test("who comes back by itself was not helped, whatever before and after show", () => {
  const {more, low, high, naive, refused} = result(world(1));
  expect(refused).toBeNull();
  expect(naive).toBeGreaterThan(0.7);
  expect(Math.abs(more)).toBeLessThan(0.15);
  expect(low).toBeLessThan(0);
  expect(high).toBeGreaterThan(0);
});

test("help that brings half as many more is measured, with a range above nothing", () => {
  const {more, low, high} = result(world(1.5));
  expect(Math.abs(more - 0.5)).toBeLessThan(0.2);
  expect(low).toBeGreaterThan(0);
  expect(high).toBeGreaterThan(0.5);
});

test("too few, too early, and one that is gone or was not measured tell nothing", () => {
  const series = world(2);
  const told = (trial: Parameters<typeof result>[1]) => result(series, trial).refused;
  expect(told({window: 40, helped: [0, 1, 2, 3], waiting: drawn.waiting})).toBe("too_few_drawn");
  expect(told({window: 41, ...drawn})).toBe("too_early");
  expect(told({window: 40, ...drawn, helped: [0, 1, 2, 3, -1]})).toBe("some_are_gone");
  const unmeasured = series.with(7, series[7].slice().fill(Number.NaN, 44));
  expect(result(unmeasured)).toMatchObject({refused: "some_are_gone", more: Number.NaN});
});
