import {expect, test} from "vitest";
import {seededRandom} from "../../src/graph/random.ts";
import type {AlarmRule} from "../../src/insights/alarms/rule.ts";
import {recordOf} from "../../src/insights/record.ts";
import {aroundOf, lifeOf, mondays, stretches} from "./lives.ts";

/** Warns in these weeks, whatever happens. */
const warnsIn = (...weeks: number[]): AlarmRule => ({
  alarm: "waning",
  fires: (_, window) => weeks.includes(window),
  tell: () => {
    throw new Error("A record asks only whether it would have warned");
  }
});
const always = () => true;
const slowedLate = (count: number, told: Parameters<typeof lifeOf>[0] = {}) =>
  aroundOf(
    Array.from({length: count}, (_, n) =>
      lifeOf({id: `c${n}`, active: stretches([44, 10], [16, 2]), ...told})
    )
  );

test("right is under half of the usual of that day 90 days later", () => {
  expect(recordOf(warnsIn(20, 40), slowedLate(5), always)).toMatchObject({
    right: 5,
    cases: 10,
    probability: 0.5,
    words: "Right in 5 of 10 cases here."
  });
});

test("half of the usual, or nearly, is not right", () => {
  const halved = slowedLate(10, {active: stretches([44, 10], [16, 5])});
  expect(recordOf(warnsIn(40), halved, always)).toMatchObject({right: 0, cases: 10, low: 0});
});

test("the range holds the share, and is narrower with more cases", () => {
  const of = (communities: number) => recordOf(warnsIn(20, 40), slowedLate(communities), always);
  const [few, many] = [of(5), of(50)];
  expect(few.low).toBeCloseTo(0.312, 3); // Wilson, 5 of 10, 80 in 100
  expect(few.high).toBeCloseTo(0.688, 3);
  expect(many.low).toBeGreaterThan(few.low ?? NaN);
  expect(many.high).toBeLessThan(few.high ?? NaN);
});

test("nine cases are too few to say", () => {
  expect(recordOf(warnsIn(40), slowedLate(9), always)).toEqual({
    right: 9,
    cases: 9,
    probability: null,
    low: null,
    high: null,
    words: "Too few such warnings (9) to say how often they are right."
  });
});

test("a warning within 90 days of the last is the same case", () => {
  expect(recordOf(warnsIn(20, 21, 32), slowedLate(1), always).cases).toBe(1);
  expect(recordOf(warnsIn(20, 33), slowedLate(1), always).cases).toBe(2);
});

test("what came of the last 90 days is not known yet", () => {
  expect(recordOf(warnsIn(46), slowedLate(1), always).cases).toBe(1);
  expect(recordOf(warnsIn(47), slowedLate(1), always).cases).toBe(0);
});

test("one closed on purpose meanwhile is no case", () => {
  const closedIn = (week: number) => slowedLate(1, {closedOn: mondays(60)[week]});
  expect(recordOf(warnsIn(40), closedIn(53), always).cases).toBe(0);
  expect(recordOf(warnsIn(40), closedIn(54), always).cases).toBe(1);
});

test("only weeks with a usual, in which it might have spoken, are cases", () => {
  expect(recordOf(warnsIn(15), slowedLate(1), always).cases).toBe(0); // 12 weeks of own past
  expect(recordOf(warnsIn(16), slowedLate(1), always).cases).toBe(1);
  expect(recordOf(warnsIn(16), slowedLate(1), () => false).cases).toBe(0);
  const once = slowedLate(1, {active: stretches([1, 3], [59, 0])});
  expect(recordOf(warnsIn(30), once, always).cases).toBe(0); // its usual is nobody
});

test("on 100 random pasts nothing is right that is no case, and cases are 13 weeks apart", () => {
  for (let seed = 0; seed < 100; seed++) {
    const random = seededRandom(seed);
    const active = Float64Array.from({length: 80}, () => Math.floor(9 * random()));
    const weeks = Array.from({length: 80}, (_, week) => week).filter(() => random() < 0.5);
    const {right, cases} = recordOf(warnsIn(...weeks), aroundOf([lifeOf({active})]), always);
    expect(right).toBeLessThanOrEqual(cases);
    expect(cases).toBeLessThanOrEqual(Math.ceil(67 / 13));
  }
});
