import {describe, expect, test} from "vitest";
import type {CommunityLife, Statement} from "../../src/insights/community-life.ts";
import {type StageRules, ends, stageOf, stages} from "../../src/insights/stage.ts";
import {lifeOf, mondays, stretches} from "./lives.ts";

const now = (life: CommunityLife, told: Partial<StageRules> = {}) => {
  const windowStarts = mondays(life.series.active.length);
  const rules = {windowStarts, usualWeeks: 13, silenceWeeks: 13, ...told};
  return stageOf(life, windowStarts.length - 1, rules);
};
const said = (what: Statement["what"]): Statement => ({what, saidOn: "2025-09-01", until: null});

describe("each stage, from the rule that speaks", () => {
  test.each([
    [
      "potential",
      "It has lived for 9 weeks, too short to know what is usual.",
      stretches([20, 0], [10, 6])
    ],
    [
      "coalescing",
      "It has lived for 19 weeks and its people still find each other.",
      stretches([20, 0], [20, 6])
    ],
    [
      "maturing",
      "More people take part than a quarter before: 8 a week, was 6.",
      stretches([47, 6], [13, 8])
    ],
    [
      "stewardship",
      "It keeps its pace: 6.5 people a week, 6 a quarter before.",
      stretches([47, 6], [13, 6.5])
    ],
    [
      "transformation",
      "Far fewer people take part than a quarter before: 3 a week, was 6.",
      stretches([47, 6], [13, 3])
    ]
  ] as const)("%s: %s", (stage, because, active) => {
    expect(now(lifeOf({active}))).toEqual({stage, because});
  });

  test("a third fewer is not yet a change of life, an eighth more not yet growth", () => {
    expect(now(lifeOf({active: stretches([47, 9], [13, 6])})).stage).toBe("stewardship");
    expect(now(lifeOf({active: stretches([47, 8], [13, 9])})).stage).toBe("stewardship");
  });
});

describe("youth", () => {
  test("what nobody ever took part in has not met yet, however long ago it was founded", () => {
    const founded = lifeOf({active: stretches([40, 0]), foundedOn: "2025-01-15"});
    expect(now(founded)).toEqual({stage: "potential", because: "It has not met yet."});
  });

  test("what met for the first time this week has met", () => {
    const first = lifeOf({active: stretches([39, 0], [1, 6])});
    expect(now(first)).toEqual({stage: "potential", because: "It has lived for a week."});
    expect(now({...first, foundedOn: mondays(40)[39]}).because).toBe("It has lived for a week.");
  });

  test("what was there when the data begin is not young, and is not compared too early", () => {
    const older = now(lifeOf({active: stretches([20, 6])}));
    expect(older.stage).toBe("stewardship");
    expect(older.because).toMatch(/^It is older than the data/);
  });

  test("its founding tells its age where it is known", () => {
    const active = stretches([40, 6]);
    expect(now(lifeOf({active, foundedOn: "2024-12-01"})).stage).toBe("stewardship");
    expect(now(lifeOf({active, foundedOn: mondays(40)[20]})).stage).toBe("coalescing");
    expect(now(lifeOf({active, foundedOn: mondays(40)[35]})).stage).toBe("potential");
  });
});

describe("each kind of end", () => {
  const steady = lifeOf();
  const silent = stretches([27, 6], [13, 0]);

  test("closed with an outcome, or its people say so: it met its purpose", () => {
    const fulfilled = {stage: "fulfilled", because: "It met its purpose."};
    expect(now({...steady, closedOn: "2025-09-01", outcome: "A welding guide"})).toEqual(fulfilled);
    expect(now({...steady, statement: said("purpose_met")})).toEqual(fulfilled);
  });

  test("part of another one from the window of the merge on", () => {
    expect(now(steady, {mergedAt: 39})).toEqual({
      stage: "merged",
      because: "It became part of another community."
    });
    expect(now(steady, {mergedAt: 40}).stage).toBe("stewardship");
  });

  test("parted from the window of the split on", () => {
    expect(now(steady, {splitAt: 39})).toEqual({
      stage: "split",
      because: "It parted into other communities."
    });
    expect(now(steady, {splitAt: 40}).stage).toBe("stewardship");
  });

  test("13 silent weeks, or closed without a word on what it left: faded", () => {
    expect(now(lifeOf({active: silent}))).toEqual({
      stage: "faded",
      because: "For 13 weeks no two people took part in the same week; it ended."
    });
    expect(now({...steady, closedOn: "2025-09-01"})).toEqual({
      stage: "faded",
      because: "It ended."
    });
    expect(now(lifeOf({active: silent.subarray(1)}), {silenceWeeks: 14}).stage).not.toBe("faded");
  });

  test("one alone neither keeps it alive nor wakes it; two do", () => {
    const lone = stretches([27, 6], [12, 0], [1, 1]);
    expect(now(lifeOf({active: lone})).stage).toBe("faded");
    expect(now(lifeOf({active: stretches([27, 6], [12, 0], [1, 2])})).stage).not.toBe("faded");
  });

  test("a found group whose people detection let go has faded; a named one has not", () => {
    const letGo = {
      active: stretches([33, 6], [7, 0]),
      members: stretches([33, 14], [7, 0])
    };
    expect(now(lifeOf({...letGo, origin: "detected"})).stage).toBe("faded");
    expect(now(lifeOf(letGo)).stage).not.toBe("faded");
  });

  test("whose people said it rests has not ended", () => {
    const resting = lifeOf({active: silent, statement: said("resting")});
    expect(ends).not.toContain(now(resting).stage);
  });

  test("met its purpose before it became part of another and fell silent", () => {
    const all = lifeOf({active: silent, closedOn: "2025-09-01", outcome: "A welding guide"});
    expect(now(all, {mergedAt: 30, splitAt: 30}).stage).toBe("fulfilled");
    expect(now({...all, closedOn: null}, {mergedAt: 30, splitAt: 30}).stage).toBe("merged");
  });

  test("what is said today does not rewrite the weeks before", () => {
    const windowStarts = mondays(40);
    const life = {...steady, closedOn: "2025-09-01", outcome: "A welding guide"};
    const at = (window: number) =>
      stageOf(life, window, {windowStarts, usualWeeks: 13, silenceWeeks: 13}).stage;
    expect(stages).toContain(at(33)); // 25 August
    expect(at(34)).toBe("fulfilled"); // 1 September
  });
});
