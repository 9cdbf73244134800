import {expect, test} from "vitest";
import {seededRandom} from "../../src/graph/random.ts";
import {type Forecast, forecastsOf} from "../../src/insights/forecasts.ts";
import {quantile} from "../../src/stats/quantile.ts";
import {attended, randomWeeks, weeksFrom} from "./attended.ts";

const needs = 13;
const of = (weeksOf: readonly (readonly number[])[], windows = 60, id = "a") => ({
  id,
  attendance: attended(weeksOf),
  windows
});
const forecast = (
  outcome: Forecast["outcome"],
  one: ReturnType<typeof of>,
  ...others: ReturnType<typeof of>[]
) => {
  const found = forecastsOf([one, ...others], one.windows, needs).find(
    (each) => each.communityId === one.id && each.outcome === outcome
  );
  if (!found) throw new Error(`No forecast of ${outcome}`);
  return found;
};
const nobodyKnows = {estimate: NaN, low: NaN, high: NaN, enoughData: false};

test("three people who were always there will be", () => {
  const three = of([0, 1, 2].map(() => weeksFrom(0, 60)));
  const sure = (value: number) => ({estimate: value, low: value, high: value, enoughData: true});
  expect(forecast("growth", three)).toMatchObject({horizonDays: 60, ...sure(1)});
  expect(forecast("retention", three)).toMatchObject({horizonDays: 90, ...sure(1)});
  expect(forecast("activity", three)).toMatchObject({horizonDays: 30, ...sure(3)});
  expect(forecast("survival", three)).toMatchObject({horizonDays: 90, estimate: 1, high: 1});
  expect(forecast("survival", three).low).toBeCloseTo(47 / (47 + 1.2816 ** 2), 6); // 47 of 47
});

test("two of three stay where one of them is another every quarter", () => {
  const weeks = (quarter: number) => weeksFrom(13 * quarter, 13 * quarter + 13);
  const leavers = [0, 1, 2, 3, 4, 5, 6, 7].map(weeks);
  const past = of([weeksFrom(0, 104), ...leavers], 104);
  expect(forecast("retention", past).low).toBeCloseTo(2 / 3);
  expect(forecast("retention", past).estimate).toBeCloseTo(2 / 3);
  expect(forecast("retention", past).high).toBeCloseTo(2 / 3);
  expect(forecast("activity", past).estimate).toBe(2);
});

test("a community nobody ever came to has no forecast", () => {
  for (const each of forecastsOf([of([])], 60, needs)) expect(each).toMatchObject(nobodyKnows);
});

test("too short a past gives no forecast", () => {
  const short = (weeks: number) => forecast("growth", of([weeksFrom(0, weeks)], weeks));
  expect(short(29)).toMatchObject(nobodyKnows); // 12 cases of nine weeks before and nine ahead
  expect(short(30)).toMatchObject({estimate: 1, enoughData: true});
});

test("whoever is silent now may be there again, but has nobody to grow from", () => {
  const silent = of([weeksFrom(0, 40)]);
  expect(forecast("growth", silent)).toMatchObject(nobodyKnows);
  expect(forecast("retention", silent)).toMatchObject(nobodyKnows);
  expect(forecast("activity", silent)).toMatchObject({enoughData: true, high: 1});
});

test("survival is told by others here who were as long silent", () => {
  const silent = of([weeksFrom(0, 40)]); // for 20 weeks, which counts with 16 to 31
  expect(forecast("survival", silent)).toMatchObject(nobodyKnows);
  const cameBack = of([[...weeksFrom(0, 10), ...weeksFrom(40, 60)]], 60, "b");
  // Silent for 16 to 30 weeks in weeks 25 to 39; from week 27 on somebody came within 13.
  expect(forecast("survival", silent, cameBack)).toMatchObject({
    estimate: 13 / 15,
    enoughData: true
  });
});

test("being there this week is not yet being there in the next 90 days", () => {
  const rare = ["a", "b", "c", "d", "e"].map((id) => of([[0, 20, 40, 60]], 61, id));
  expect(forecast("survival", rare[0], ...rare.slice(1))).toMatchObject({estimate: 0, low: 0});
});

test("activity agrees with counting people by hand on 50 random pasts", () => {
  for (let seed = 0; seed < 50; seed++) {
    const weeksOf = randomWeeks(6, 50, seededRandom(seed));
    const first = Math.min(...weeksOf.flat());
    const counted = weeksFrom(first + 4, 47).map(
      (from) => weeksOf.filter((weeks) => weeks.some((w) => w >= from && w < from + 4)).length
    );
    expect(forecast("activity", of(weeksOf, 50))).toMatchObject({
      estimate: quantile(counted, 0.5),
      low: quantile(counted, 0.1),
      high: quantile(counted, 0.9)
    });
  }
});

test("on 50 random pasts each estimate lies in its range, and shares in 0 to 1", () => {
  for (let seed = 0; seed < 50; seed++) {
    const random = seededRandom(seed);
    const communities = ["a", "b", "c"].map((id) => of(randomWeeks(6, 60, random), 60, id));
    for (const {outcome, estimate, low, high, enoughData} of forecastsOf(communities, 60, needs)) {
      if (!enoughData) continue;
      expect(low).toBeLessThan(estimate + 1e-12);
      expect(high).toBeGreaterThan(estimate - 1e-12);
      expect(low).toBeGreaterThanOrEqual(0);
      if (outcome === "retention" || outcome === "survival") expect(high).toBeLessThanOrEqual(1);
    }
  }
});
