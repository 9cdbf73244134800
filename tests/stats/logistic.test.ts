import {expect, test} from "vitest";
import {seededRandom} from "../../src/graph/random.ts";
import {chanceOf, logistic, logOdds} from "../../src/stats/logistic.ts";

test("without anything seen the intercept is the log odds of what happened", () => {
  const [from, slope] = logistic(Float64Array.of(0, 0, 0, 0), [1, 0, 0, 0], {strength: 1});
  expect(chanceOf(from)).toBeCloseTo(0.25, 4);
  expect(slope).toBe(0);
});

test("finds the coefficients that made 20,000 cases", () => {
  const random = seededRandom(1);
  const truth = Float64Array.of(-1, 0.8, -0.5);
  const x = Float64Array.from({length: 40_000}, () => 4 * random() - 2);
  const happened = logOdds(x, truth).map((odds) => (random() < chanceOf(odds) ? 1 : 0));
  const found = logistic(x, happened, {strength: 0.1});
  found.forEach((value, j) => expect(value).toBeCloseTo(truth[j], 1));
});

test("stands where its loss is least: no step in any direction lowers it", () => {
  for (let seed = 0; seed < 20; seed++) {
    const random = seededRandom(seed);
    const x = Float64Array.from({length: 120}, () => random() * 3 - 1.5);
    const happened = Float64Array.from({length: 40}, () => (random() < 0.3 ? 1 : 0));
    const towards = Float64Array.from({length: 4}, () => random() - 0.5);
    const strength = 3;
    const loss = (at: Float64Array) =>
      logOdds(x, at).reduce((sum, odds, i) => {
        const chance = chanceOf(odds);
        return sum - Math.log(happened[i] > 0 ? chance : 1 - chance);
      }, 0) + at.reduce((sum, value, j) => sum + (strength / 2) * (value - towards[j]) ** 2, 0);
    const found = logistic(x, happened, {strength, towards});
    for (let j = 0; j < 4; j++)
      for (const step of [-1e-3, 1e-3])
        expect(loss(found.map((value, i) => value + (i === j ? step : 0)))).toBeGreaterThan(
          loss(found)
        );
  }
});

test("without cases it stays where it is pulled; without both it refuses, as where arrays disagree", () => {
  const towards = Float64Array.of(-2, 1);
  expect(logistic(new Float64Array(0), [], {strength: 1, towards})).toEqual(towards);
  const refused = expect.objectContaining({code: "STATS_EMPTY"});
  expect(() => logistic(new Float64Array(0), [], {strength: 1})).toThrow(refused);
  expect(() => logistic(new Float64Array(3), [1, 0], {strength: 1})).toThrow(refused);
  expect(() => logistic(new Float64Array(4), [1, 0], {strength: 1, towards})).toThrow(refused);
});
