import {expect, test} from "vitest";
import {seededRandom} from "../../src/graph/random.ts";
import {riskDifference} from "../../src/stats/risk-difference.ts";

test("one stratum: the difference of its two shares, with the usual range", () => {
  const told = riskDifference([{done: 50, doneCame: 30, not: 100, notCame: 40}]);
  const half = 1.96 * Math.sqrt((0.6 * 0.4) / 50 + (0.4 * 0.6) / 100);
  expect(told?.value).toBeCloseTo(0.2, 12);
  expect(told?.low).toBeCloseTo(0.2 - half, 12);
  expect(told?.high).toBeCloseTo(0.2 + half, 12);
});

test("what is done more where it goes well anyway is not taken for its effect", () => {
  const strata = [
    {done: 90, doneCame: 81, not: 10, notCame: 9},
    {done: 10, doneCame: 2, not: 90, notCame: 18}
  ];
  expect(riskDifference(strata)?.value).toBeCloseTo(0, 12);
});

test("strata without both sides tell nothing", () => {
  expect(riskDifference([{done: 5, doneCame: 3, not: 0, notCame: 0}])).toBe(null);
  expect(riskDifference([])).toBe(null);
});

test("where nothing is added, about 5 in 100 ranges leave out zero, in many small strata too", () => {
  const random = seededRandom(3);
  const drawn = (n: number, share: number) =>
    Array.from({length: n}, () => Number(random() < share)).reduce((a, b) => a + b, 0);
  let wrong = 0;
  for (let round = 0; round < 1000; round++) {
    const told = riskDifference(
      Array.from({length: 12}, (_, k) => {
        const share = 0.2 + k / 20;
        return {done: 6 + k, doneCame: drawn(6 + k, share), not: 9, notCame: drawn(9, share)};
      })
    );
    if (told && (told.low > 0 || told.high < 0)) wrong++;
  }
  expect(wrong).toBeGreaterThan(25);
  expect(wrong).toBeLessThan(85);
});
