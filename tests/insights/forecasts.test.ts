import {expect, test} from "vitest";
import {seededRandom} from "../../src/graph/random.ts";
import {type Forecast, forecastsOf} from "../../src/insights/forecasts.ts";
import {casesOf, width} from "../../src/insights/forecasts/cases.ts";
import {outcomes} from "../../src/insights/forecasts/outcomes.ts";
import {spreadOf} from "../../src/insights/forecasts/spread.ts";
import {attended, randomWeeks, weeksFrom} from "./attended.ts";

const needs = 13;
const of = (weeksOf: readonly (readonly number[])[], windows = 60, id = "a") => ({
  id,
  attendance: attended(weeksOf),
  outages: new Uint8Array(windows),
  flow: unknownFlow(windows),
  windows
});
const unknownFlow = (windows: number) => {
  const unknown = () => new Float64Array(windows).fill(NaN);
  return {members: unknown(), newcomers: unknown(), leavers: unknown()};
};
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
  const three = of(
    [0, 1, 2].map(() => weeksFrom(0, 120)),
    120
  );
  expect(forecast("growth", three)).toMatchObject({horizonDays: 60, enoughData: true});
  expect(forecast("growth", three).estimate).toBeCloseTo(1, 2);
  expect(forecast("retention", three).estimate).toBeCloseTo(1, 1);
  expect(forecast("activity", three).estimate).toBeCloseTo(3, 1);
  expect(forecast("survival", three)).toMatchObject({horizonDays: 90, estimate: 1, high: 1});
  expect(forecast("survival", three).low).toBeCloseTo(107 / (107 + 1.2816 ** 2), 6); // 107 of 107
});

test("nobody grows from nothing: such a moment is no case of growth, but one of who is there", () => {
  const rested = of([[...weeksFrom(0, 10), ...weeksFrom(30, 40)]], 60);
  const at = (name: string) => {
    const outcome = outcomes.find((one) => one.outcome === name);
    if (!outcome) throw new Error(name);
    const {window, scaled} = casesOf([rested], 60, outcome);
    return scaled[window.indexOf(25)];
  };
  expect(at("growth")).toBeNaN();
  expect(at("retention")).toBeNaN();
  expect(at("activity")).not.toBeNaN();
});

test("a case is what was known at a window, and what came of it where that is known", () => {
  const [growth] = outcomes;
  const two = of([weeksFrom(0, 40), weeksFrom(0, 20)], 40); // the second person leaves in week 20
  const members = new Float64Array(40).fill(2).fill(1, 20);
  const leavers = new Float64Array(40).fill(0).with(20, 1);
  const {window, before, scaled, known} = casesOf(
    [{...two, flow: {...two.flow, members, leavers}}],
    40,
    growth
  );
  expect([...window]).toEqual(weeksFrom(9, 41));
  const at = (w: number) => w - 9;
  expect([before[at(15)], before[at(25)], before[at(40)]]).toEqual([2, 2, 1]);
  expect(scaled[at(15)]).toBe(0);
  expect(scaled[at(20)]).toBeCloseTo(Math.log(1.5 / 2.5));
  expect(scaled[at(32)]).toBeNaN();
  const of21 = known.subarray(at(21) * width, at(22) * width);
  expect(of21[0]).toBe(1);
  expect(of21[6]).toBeCloseTo(Math.log(1.5 / 2.5)); // one member of two people before
  expect(of21[8]).toBeCloseTo(1 / 3); // one left
});

test("what usually came of it in a community is known once it came, beside what came in all", () => {
  const growth = outcomes[0];
  const steady = of([weeksFrom(0, 60), weeksFrom(0, 60)], 60, "steady");
  const halved = of([weeksFrom(0, 60), weeksFrom(0, 30)], 60, "halved");
  const {community, window, known} = casesOf([steady, halved], 60, growth);
  const usual = (c: number, w: number) =>
    known[community.findIndex((one, row) => one === c && window[row] === w) * width + width - 1];
  expect([usual(0, 30), usual(1, 30)]).toEqual([0, 0]); // first seen to have left in week 39
  expect(usual(1, 39)).toBeLessThan(0);
  expect(usual(0, 39)).toBeGreaterThan(0);
});

test("a forecast may be further off where cases like it were", () => {
  const random = seededRandom(2);
  const rows = Array.from({length: 400}, (_, row) => row);
  const known = new Float64Array(400 * width);
  for (const row of rows) known[row * width + 8] = row % 2; // so many left
  const cases = {known, before: new Float64Array(400).fill(20)};
  const off = rows.map((row) => (row % 2 === 0 ? 1 : 3) * (random() - random()));
  const spread = spreadOf(cases, {rows, off});
  expect(spread(1) / spread(0)).toBeGreaterThan(1.5);
  expect(spread(1) / spread(0)).toBeLessThan(3);
});

test("a community nobody ever came to has no forecast", () => {
  for (const each of forecastsOf([of([])], 60, needs)) expect(each).toMatchObject(nobodyKnows);
});

test("too short a past of its own, or too few cases in all, give no forecast", () => {
  const short = (weeks: number) => forecast("growth", of([weeksFrom(0, weeks)], weeks));
  expect(short(29)).toMatchObject(nobodyKnows); // 12 cases of nine weeks before and nine ahead
  expect(short(40)).toMatchObject(nobodyKnows); // 23 cases, none of which could be tried
  expect(short(100)).toMatchObject({enoughData: true});
});

test("whoever is silent now may be there again, but has nobody to grow from", () => {
  const silent = of([weeksFrom(0, 80)], 100);
  expect(forecast("growth", silent)).toMatchObject(nobodyKnows);
  expect(forecast("retention", silent)).toMatchObject(nobodyKnows);
  expect(forecast("activity", silent)).toMatchObject({enoughData: true});
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

test("six weeks in which what tells of a community was out hardly move its forecast, nor those of others", () => {
  const out = Uint8Array.from({length: 130}, (_, w) => Number(w >= 124));
  const none = new Uint8Array(130);
  /** People expected in the next 30 days in the half of the communities that were out, and in the others. */
  const expected = (during: Uint8Array, known: Uint8Array) => {
    const random = seededRandom(1);
    const communities = weeksFrom(0, 8).map((c) => {
      const people = weeksFrom(0, 20).map(() => {
        const from = Math.floor(110 * random());
        return weeksFrom(from, Math.min(130, from + 20 + Math.floor(80 * random())));
      });
      const there = people.map((own) =>
        own.filter((week) => random() < 0.5 && !(c < 4 && during[week]))
      );
      return {...of(there, 130, `c${c}`), outages: c < 4 ? known : none};
    });
    const activity = forecastsOf(communities, 130, needs)
      .filter(({outcome}) => outcome === "activity")
      .map(({estimate}) => estimate);
    return [activity.slice(0, 4), activity.slice(4)].map((of) => of.reduce((a, b) => a + b));
  };
  const [own, others] = expected(none, none);
  const [ownOut, othersThen] = expected(out, out);
  expect(Math.abs(ownOut / own - 1)).toBeLessThan(0.2);
  expect(Math.abs(othersThen / others - 1)).toBeLessThan(0.05);
  expect(expected(out, none)[0]).toBeLessThan(own / 10); // were it silence
});

test("on 50 random pasts each estimate lies in its range, and shares in 0 to 1", () => {
  for (let seed = 0; seed < 50; seed++) {
    const random = seededRandom(seed);
    const communities = ["a", "b", "c"].map((id) => of(randomWeeks(6, 90, random), 90, id));
    for (const {outcome, estimate, low, high, enoughData} of forecastsOf(communities, 90, needs)) {
      if (!enoughData) continue;
      expect(low).toBeLessThan(estimate + 1e-12);
      expect(high).toBeGreaterThan(estimate - 1e-12);
      expect(low).toBeGreaterThanOrEqual(0);
      if (outcome === "retention" || outcome === "survival") expect(high).toBeLessThanOrEqual(1);
    }
  }
});
