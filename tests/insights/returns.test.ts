import {expect, test} from "vitest";
import {seededRandom} from "../../src/graph/random.ts";
import {casesAt, daysSince, daysToLearnFrom} from "../../src/insights/outlook/cases.ts";
import {firstStep, oddsByReturns, returnsOf} from "../../src/insights/outlook/returns.ts";
import type {Traces} from "../../src/insights/outlook/traces.ts";
import {chanceOf} from "../../src/stats/logistic.ts";
import {weeksFrom} from "./attended.ts";
import {tracesOf} from "./traces.ts";

const horizon = 14;
const now = 150;

/** The chance told of everybody now, by how soon people came back; or by days of which the whole horizon is known alone. */
function chancesOf(traces: Traces, upToNow = true) {
  const at = {horizon, odds: () => 0};
  const days = daysToLearnFrom(traces.people, now, horizon);
  const since = upToNow ? daysSince(days, now, firstStep(horizon)) : [];
  const returns = returnsOf([casesAt(traces, days, at), casesAt(traces, since, at)], {
    now,
    horizon
  });
  const today = casesAt(traces, [now], at);
  return Array.from(oddsByReturns(today.signs, returns, horizon), chanceOf);
}

/** People who come each day with a chance that depends on the day. */
function comers(people: number, chance: (day: number) => number) {
  const random = seededRandom(3);
  return weeksFrom(0, people).map(() => weeksFrom(0, now).filter((day) => random() < chance(day)));
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, one) => sum + one, 0) / values.length;

test("of people who come with one chance a day, so many are told to come within the horizon", () => {
  const told = mean(chancesOf(tracesOf(comers(90, () => 0.06))));
  expect(told).toBeCloseTo(1 - 0.94 ** horizon, 1);
});

test("that fewer come of late is known before a whole horizon has passed", () => {
  const fewer = tracesOf(comers(90, (day) => (day < now - horizon ? 0.06 : 0.01)));
  expect(mean(chancesOf(fewer))).toBeLessThan(mean(chancesOf(fewer, false)) - 0.03);
});

test("whom somebody turned to comes sooner where that is so", () => {
  const days = comers(80, () => 0.03);
  const before = days.map((own) => own.flatMap((day) => (day % 2 === 0 ? [day - 2] : [])));
  const told = chancesOf(tracesOf([[120], [120], ...days], {}, [[], [148, 149], ...before]));
  expect(told[1]).toBeGreaterThan(told[0] + 0.05);
});

test("what is not known yet is not learned from", () => {
  const days = comers(60, () => 0.05);
  const later = days.map((own, i) => (i % 2 === 0 ? [...own, now, now + 1] : own));
  expect(chancesOf(tracesOf(later))).toEqual(chancesOf(tracesOf(days)));
});

test("days since stand as far apart as those before, and their first days are known", () => {
  expect(daysSince([180, 176, 172], 200, 3)).toEqual([184, 188, 192, 196]);
  expect(daysSince([180], 183, 2)).toEqual([181]);
  expect(daysSince([180, 176], 182, 2)).toEqual([]);
});
