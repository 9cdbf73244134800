import {expect, test} from "vitest";
import {evaluateChanges} from "../../../../pipelines/evaluate/changes/changes.ts";
import {coveringOf, f1Of} from "../../../../pipelines/evaluate/changes/scores.ts";
import {plantedSeries} from "../../../../pipelines/evaluate/changes/series.ts";
import {settings} from "../../../../pipelines/evaluate/changes/suite.ts";

test("the beginning counts as told by everybody; one true change may be told once", () => {
  expect(f1Of([], [[50]], 5)).toBeCloseTo(2 / 3); // precision 1, recall 1/2
  expect(f1Of([52], [[50]], 5)).toBe(1);
  expect(f1Of([56], [[50]], 5)).toBeCloseTo(1 / 2);
  expect(f1Of([48, 52], [[50]], 5)).toBeCloseTo(4 / 5); // precision 2/3, recall 1
});

test("of two who looked, precision is against either, recall against each", () => {
  expect(f1Of([50], [[50], []], 5)).toBe(1);
  expect(f1Of([], [[50], []], 5)).toBeCloseTo((2 * 0.75) / 1.75); // recall (1/2 + 1) / 2
});

test("covering is the best overlap with each true stretch, by its length", () => {
  expect(coveringOf([50], [[50]], 100)).toBe(1);
  expect(coveringOf([], [[50]], 100)).toBeCloseTo(0.5);
  expect(coveringOf([60], [[50]], 100)).toBeCloseTo(0.5 * (50 / 60) + 0.5 * (40 / 50));
});

test("a seed plants the same series again, its changes apart from each other", () => {
  for (let seed = 1; seed < 30; seed++) {
    const {values, changes} = plantedSeries(settings, seed);
    expect(plantedSeries(settings, seed)).toEqual({values, changes});
    const ends = [0, ...changes, values.length];
    for (let i = 1; i < ends.length; i++)
      expect(ends[i] - ends[i - 1]).toBeGreaterThanOrEqual(settings.apart - 1);
  }
});

test("what is shipped tells planted changes better than never does", () => {
  const report = evaluateChanges(Array.from({length: 40}, (_, seed) => seed + 1));
  const gain = report.lines.find(({figure}) => figure === "F1 over never");
  expect(gain?.by.coppice?.low).toBeGreaterThan(0.075);
  expect(gain?.by.never?.value).toBe(0);
});
