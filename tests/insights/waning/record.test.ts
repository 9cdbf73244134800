import {expect, test} from "vitest";
import {seededRandom} from "../../../src/graph/random.ts";
import {shippedPrior} from "../../../src/insights/waning/prior.generated.ts";
import {ours, recordOf} from "../../../src/insights/waning/record.ts";
import {shownRows} from "../../../src/insights/waning/shown.ts";
import {type Waning, waningOf} from "../../../src/insights/waning/waning.ts";
import {organisationOf} from "./organisation.ts";

const {lives, windowStarts} = organisationOf({communities: 36});
const waning = waningOf(lives, windowStarts, shippedPrior);
const record = recordOf(waning, seededRandom(1));

/** The same, but the chance told of each case is worked out from what came of it. */
function told(chanceOf: (came: number) => number): Waning {
  const came = waning.cases.came[2];
  const chance = waning.horizons[2].chance.map((was, row) =>
    Number.isNaN(was) ? was : chanceOf(came[row])
  );
  return {...waning, horizons: [...waning.horizons.slice(0, 2), {...waning.horizons[2], chance}]};
}

test("a chance that knows what came ranks without a fault and is never off", () => {
  const [first] = recordOf(
    told((came) => Number(came > 0)),
    seededRandom(1)
  ).fared;
  expect(first.method).toBe(ours);
  expect(first.auroc).toEqual({value: 1, low: 1, high: 1});
  expect(first.averagePrecision.value).toBe(1);
  expect(first.calibrationError).toBe(0);
});

test("a chance that is the same for all tells nothing apart", () => {
  const [first] = recordOf(
    told(() => 0.5),
    seededRandom(1)
  ).fared;
  expect(first.auroc.value).toBe(0.5);
});

test("each figure lies in its range, ours beside activity alone and the fixed rules", () => {
  expect(record.fell).toBeGreaterThanOrEqual(10);
  expect(record.fared.map(({method}) => method).slice(0, 2)).toEqual([ours, "activity alone"]);
  expect(record.fared.length).toBe(7);
  for (const {auroc, averagePrecision, shownRight} of record.fared)
    for (const {value, low, high} of [auroc, averagePrecision, shownRight]) {
      expect(value).toBeGreaterThanOrEqual(low);
      expect(value).toBeLessThanOrEqual(high);
    }
  expect(record.said.reduce((sum, {cases}) => sum + cases, 0)).toBe(record.cases);
});

test("where fewer than ten fell nothing is claimed", () => {
  const few = organisationOf({communities: 12});
  const past = waningOf(few.lives, few.windowStarts, shippedPrior);
  expect(recordOf(past, seededRandom(1))).toMatchObject({fared: [], said: []});
});

test("a leader is shown the highest three of each week, and nothing that was not told", () => {
  const window = Int32Array.of(0, 0, 0, 0, 1, 1);
  const scores = Float64Array.of(0.1, 0.4, 0.3, 0.2, Number.NaN, 0.1);
  expect(shownRows({window}, scores)).toEqual(new Set([1, 2, 3, 5]));
});
