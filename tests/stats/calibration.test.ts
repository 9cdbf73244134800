import {expect, test} from "vitest";
import {seededRandom} from "../../src/graph/random.ts";
import {calibrated, calibrationOf, safeOdds, uncalibrated} from "../../src/stats/calibration.ts";
import {brier, logLoss} from "../../src/stats/forecast-loss.ts";
import {chanceOf} from "../../src/stats/logistic.ts";
import {calibrationError, saidAndHappened} from "../../src/stats/said-and-happened.ts";

/** Somebody who says their log odds twice as bold as they are. */
function bold(cases: number, seed: number) {
  const random = seededRandom(seed);
  const odds = Float64Array.from({length: cases}, () => 4 * random() - 3);
  return {
    said: odds.map((value) => 2 * value),
    happened: odds.map((value) => (random() < chanceOf(value) ? 1 : 0))
  };
}

test("who is too bold is brought back, and then says what happens", () => {
  const past = bold(4000, 1);
  const calibration = calibrationOf(past.said, past.happened);
  expect(calibration.slope).toBeCloseTo(0.5, 1);
  const next = bold(4000, 2);
  const mended = next.said.map((odds) => calibrated(calibration, odds));
  expect(calibrationError(next.said.map(chanceOf), next.happened)).toBeGreaterThan(0.05);
  expect(calibrationError(mended, next.happened)).toBeLessThan(0.02);
  expect(logLoss(mended, next.happened)).toBeLessThan(
    logLoss(next.said.map(chanceOf), next.happened)
  );
});

test("a few cases change little, none change nothing", () => {
  expect(calibrationOf(new Float64Array(0), [])).toEqual(uncalibrated);
  const {slope} = calibrationOf(Float64Array.of(2, -2), [0, 1]);
  expect(slope).toBeGreaterThan(0.5);
});

test("bins hold the same number of cases, ordered by what was said", () => {
  const said = Float64Array.from({length: 20}, (_, i) => i / 20);
  const bins = saidAndHappened(
    said,
    Array.from(said, (chance) => (chance >= 0.5 ? 1 : 0)),
    2
  );
  expect(bins).toEqual([
    {said: expect.closeTo(0.225), happened: 0, cases: 10},
    {said: expect.closeTo(0.725), happened: 1, cases: 10}
  ]);
});

test("a coin's chance costs a quarter, or ln 2; certainty that fails stays finite", () => {
  const half = Float64Array.of(0.5, 0.5);
  expect(brier(half, [1, 0])).toBe(0.25);
  expect(logLoss(half, [1, 0])).toBeCloseTo(Math.LN2);
  expect(logLoss(Float64Array.of(0), [1])).toBeLessThan(14);
  expect(safeOdds(0)).toBeGreaterThan(-14);
});
