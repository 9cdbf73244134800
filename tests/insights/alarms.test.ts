import {describe, expect, test} from "vitest";
import {seededRandom} from "../../src/graph/random.ts";
import {alarmsOf} from "../../src/insights/alarms.ts";
import type {Statement} from "../../src/insights/community-life.ts";
import {aroundOf, firstPosts, lifeOf, mondays, stretches} from "./lives.ts";

const slowed = stretches([36, 10], [4, 4]);
const told = (life: Parameters<typeof lifeOf>[0]) => alarmsOf(aroundOf([lifeOf(life)]));

describe("a slowed community warns, unless", () => {
  test.each(["purpose_met", "resting", "elsewhere", "wrong"] satisfies Statement["what"][])(
    "its people said: %s",
    (what) => {
      const statement = {what, saidOn: "2025-10-01", until: null};
      expect(told({active: slowed})).toHaveLength(1);
      expect(told({active: slowed, statement})).toEqual([]);
    }
  );

  test("it was closed by the day of the warning", () => {
    expect(told({active: slowed, closedOn: "2025-10-13"})).toEqual([]);
    expect(told({active: slowed, closedOn: "2025-10-14"})).toHaveLength(1);
  });

  test("it is another reading of a declared one, which has the word", () => {
    const lives = [
      lifeOf({active: slowed}),
      lifeOf({id: "found", origin: "detected", active: slowed, covers: "welding"})
    ];
    expect(alarmsOf(aroundOf(lives)).map(({communityId}) => communityId)).toEqual(["welding"]);
  });

  test("it was never active", () => {
    expect(told({active: stretches([40, 0])})).toEqual([]);
    expect(told({active: stretches([10, 0])})).toEqual([]); // young, and silent for 30 days
    expect(told({active: stretches([40, NaN]), firstPosts: firstPosts(0, 9)})).toEqual([]);
  });

  test("it has been silent for so long that it has ended", () => {
    expect(told({active: stretches([28, 10], [12, 0])})).toHaveLength(1);
    expect(told({active: stretches([27, 10], [13, 0])})).toEqual([]);
  });
});

test("a warning on fewer people than may be spoken of is marked", () => {
  const few = (members: number) => told({active: slowed, members: stretches([40, members])})[0];
  expect(few(4).evidence).toMatchObject({people: 4, underMinimum: true});
  expect(few(5).evidence).toMatchObject({people: 5, underMinimum: false});
});

test("the evidence is the last 26 weeks, oldest first; a week without measure is null", () => {
  const medianAnswerHours = stretches([36, 6], [2, NaN], [2, 48]);
  const [{evidence}] = told({medianAnswerHours, questionsWaiting: 3});
  expect(evidence.series).toEqual([...Array<number>(22).fill(6), null, null, 48, 48]);
});

test("it was raised at the end of the first of the weeks in a row in which it would have warned", () => {
  const raisedOn = (slow: number) =>
    told({active: stretches([40 - slow, 10], [slow, 4])})[0].raisedOn;
  expect(raisedOn(4)).toBe("2025-10-13");
  expect(raisedOn(6)).toBe("2025-09-29");
});

test("with too few cases of its own past no chance is given, and it says so", () => {
  const [{probability, evidence}] = told({active: slowed});
  expect(probability).toBeNull();
  expect(evidence).toMatchObject({
    low: null,
    high: null,
    record: {right: 0, cases: 0, words: "No such warning yet to say how often they are right."}
  });
});

test("the chance is how often the rule was right here", () => {
  const slowedInWeek36 = (n: number) => (n < 8 ? stretches([36, 10], [24, 4]) : recovered);
  const recovered = stretches([36, 10], [4, 4], [20, 9]);
  const past = Array.from({length: 10}, (_, n) =>
    lifeOf({id: `past-${n}`, active: slowedInWeek36(n)})
  );
  const now = lifeOf({id: "now", active: stretches([56, 10], [4, 4])});
  const alarm = alarmsOf(aroundOf([now, ...past])).find(({communityId}) => communityId === "now");
  expect(alarm).toMatchObject({
    probability: 0.8,
    horizonDays: 90,
    evidence: {record: {right: 8, cases: 10, words: "Right in 8 of 10 cases here."}}
  });
  expect(alarm?.evidence.low).toBeLessThan(0.8);
  expect(alarm?.evidence.high).toBeGreaterThan(0.8);
});

test("warnings are ordered by community, then rule, and one rule warns once", () => {
  const both = {
    active: slowed,
    medianAnswerHours: stretches([36, 6], [4, 48]),
    questionsWaiting: 3
  };
  const lives = ["b", "a"].map((id) => lifeOf({id, ...both}));
  expect(alarmsOf(aroundOf(lives)).map(({communityId, alarm}) => [communityId, alarm])).toEqual([
    ["a", "unanswered"],
    ["a", "waning"],
    ["b", "unanswered"],
    ["b", "waning"]
  ]);
});

test("on 100 random lives every warning is a sentence, dated within the data, its numbers finite", () => {
  for (let seed = 0; seed < 100; seed++) {
    const random = seededRandom(seed);
    const weeks = 5 + Math.floor(60 * random());
    const wild = (most: number) =>
      Float64Array.from({length: weeks}, () => (random() < 0.3 ? NaN : most * random()));
    const lives = Array.from({length: 6}, (_, n) =>
      lifeOf({
        id: `c${n}`,
        origin: n % 2 ? "detected" : "declared",
        active: wild(12).map(Math.floor),
        members: wild(14).map(Math.floor),
        medianAnswerHours: wild(90),
        answeredShare: wild(1),
        topShare: wild(1),
        questionsWaiting: Math.floor(6 * random()),
        firstPosts: firstPosts(Math.floor(9 * random()), Math.floor(9 * random())),
        steward: {id: n < 4 ? "p_1" : null, last: null}
      })
    );
    const around = aroundOf(lives);
    for (const {explained, raisedOn, evidence} of alarmsOf(around)) {
      expect(explained).toMatch(/^[A-Z0-9].*\.$/);
      expect(explained).not.toMatch(/undefined|NaN|\s\s/);
      expect(mondays(weeks + 1)).toContain(raisedOn);
      for (const value of [...evidence.series, ...Object.values(evidence.numbers)])
        expect(value === null || Number.isFinite(value)).toBe(true);
    }
  }
});
