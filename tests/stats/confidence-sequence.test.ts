import {expect, test} from "vitest";
import {seededRandom} from "../../src/graph/random.ts";
import {confidenceSequence} from "../../src/stats/confidence-sequence.ts";

test("by hand: 1 and −1 in turn, a hundred of them", () => {
  const {low, high} = confidenceSequence(
    Float64Array.from({length: 100}, (_, i) => (-1) ** i),
    {
      alpha: 0.05,
      tightestAt: 100
    }
  );
  const spread = (5.9915 + Math.log(6.9915)) / 100; // ρ² for α .05
  const half = Math.sqrt(
    ((2 * (100 * spread + 1)) / (1e4 * spread)) * Math.log(Math.sqrt(100 * spread + 1) / 0.05)
  );
  expect(high).toBeCloseTo(half, 4);
  expect(low).toBeCloseTo(-half, 4);
});

test("looked at again and again it leaves the truth outside in at most one of twenty runs", () => {
  const runs = 300;
  let everWrong = 0;
  let wrongAtOneLook = 0;
  for (let seed = 0; seed < runs; seed++) {
    const random = seededRandom(seed);
    const values = Float64Array.from({length: 1500}, () => (random() < 0.1 ? 1 : 0));
    const looks = Array.from({length: 14}, (_, look) => values.subarray(0, 200 + 100 * look));
    const outside = looks.filter((seen) => {
      const {low, high} = confidenceSequence(seen);
      return low > 0.1 || high < 0.1;
    });
    const ordinary = looks.filter((seen) => {
      const mean = seen.reduce((sum, value) => sum + value, 0) / seen.length;
      return Math.abs(mean - 0.1) > 1.96 * Math.sqrt((mean * (1 - mean)) / seen.length);
    });
    if (outside.length > 0) everWrong++;
    if (ordinary.length > 0) wrongAtOneLook++;
  }
  expect(everWrong / runs).toBeLessThanOrEqual(0.05);
  expect(wrongAtOneLook / runs).toBeGreaterThan(0.1); // what an ordinary range does when looked at so often
});

test("one value says nothing", () => {
  expect(() => confidenceSequence(Float64Array.of(1))).toThrow(
    expect.objectContaining({code: "STATS_EMPTY"})
  );
});
