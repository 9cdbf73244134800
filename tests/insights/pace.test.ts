import {expect, test} from "vitest";
import {seededRandom} from "../../src/graph/random.ts";
import {meanOf, paceAt, silentWeeks, usualAt} from "../../src/insights/pace.ts";
import {lifeOf, stretches} from "./lives.ts";

test("the last four weeks are judged by the year before them, not by themselves", () => {
  const halved = stretches([36, 10], [4, 5]);
  expect(usualAt(halved, 39, 13)).toEqual({low: 10, middle: 10, high: 10});
  expect(meanOf(halved, 39)).toBe(5);
  expect(paceAt({active: halved}, 39, 13)).toBe(0.5);
});

test("what lies more than a year back is not usual any more", () => {
  const shrunk = stretches([30, 40], [56, 8]);
  expect(usualAt(shrunk, 85, 13)?.high).toBe(8);
  expect(usualAt(shrunk, 84, 13)?.high).toBe(8); // 8 % of the year were at 40
  expect(usualAt(shrunk, 75, 13)?.high).toBe(40);
});

test("weeks before the first sign of life are not its past", () => {
  const late = stretches([30, 0], [17, 6]);
  expect(usualAt(late, 45, 13)).toBeNull(); // 12 weeks and the four that are judged
  expect(usualAt(late, 46, 13)).toEqual({low: 6, middle: 6, high: 6});
});

test("a week without measure counts neither in the band nor in the mean", () => {
  const gaps = stretches([10, 6], [10, NaN], [2, 12], [2, NaN]);
  expect(usualAt(gaps, 23, 13)).toBeNull();
  expect(usualAt(gaps, 23, 10)?.middle).toBe(6);
  expect(meanOf(gaps, 23)).toBe(12);
  expect(meanOf(stretches([4, NaN]), 3)).toBeNaN();
});

test("silence is counted back from the window; a silent life is silent from its beginning", () => {
  expect(silentWeeks({active: stretches([3, 2], [5, 0])}, 7)).toBe(5);
  expect(silentWeeks({active: stretches([3, 2], [5, 0])}, 2)).toBe(0);
  expect(silentWeeks({active: stretches([2, NaN], [4, 0])}, 5)).toBe(6);
});

test("nothing usual, no pace", () => {
  expect(paceAt({active: stretches([10, 4])}, 9, 13)).toBeNaN();
  expect(paceAt({active: stretches([1, 4], [39, 0])}, 39, 13)).toBeNaN(); // its usual is 0
});

test("twice the people all along is the same pace, on 100 random lives", () => {
  for (let seed = 0; seed < 100; seed++) {
    const random = seededRandom(seed);
    const active = Float64Array.from({length: 60}, () => 1 + Math.floor(9 * random()));
    const twice = active.map((people) => 2 * people);
    expect(paceAt({active: twice}, 59, 13)).toBeCloseTo(paceAt(lifeOf({active}).series, 59, 13));
  }
});
