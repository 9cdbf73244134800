import {describe, expect, test} from "vitest";
import type {CommunityLife} from "../../../src/insights/community-life.ts";
import {alarmsOf} from "../../../src/insights/alarms.ts";
import type {AlarmKind} from "../../../src/insights/alarms/rule.ts";
import {aroundOf, firstPosts, lifeOf, stretches} from "../lives.ts";

/** 40 weeks from Monday 6 January 2025; the warnings are of 13 October. */
const warning = (alarm: AlarmKind, life: CommunityLife, ...others: CommunityLife[]) =>
  alarmsOf(aroundOf([life, ...others])).find(
    (one) => one.alarm === alarm && one.communityId === life.id
  );

describe("waning", () => {
  const slowed = stretches([36, 10], [4, 4]);

  test("under half of its usual people over four weeks", () => {
    expect(warning("waning", lifeOf({active: slowed}))).toMatchObject({
      explained:
        "About a third of its usual people since mid-September. Four people a week take part; 10 was usual.",
      evidence: {since: "2025-09-15", people: 14, numbers: {pace: 0.4, now: 4, usual: 10}}
    });
  });

  test("questions that wait are what one pictures", () => {
    const active = slowed;
    const medianAnswerHours = stretches([40, 6]);
    const waiting = lifeOf({active, medianAnswerHours, questionsWaiting: 9});
    expect(warning("waning", waiting)?.explained).toContain(
      " Nine questions have waited longer than a week; it used to answer within 6 hours."
    );
    expect(warning("waning", lifeOf({active, questionsWaiting: 1}))?.explained).toMatch(
      / One question has waited longer than a week\.$/
    );
  });

  test("a young one is silent for 30 days; the simple rule says that it is one", () => {
    const young = lifeOf({active: stretches([30, 0], [5, 6], [5, 0])});
    expect(warning("waning", young)).toMatchObject({
      explained:
        "Silent for 5 weeks. Too young to know what is usual; simple rule: 30 days silent.",
      evidence: {since: "2025-09-08", numbers: {pace: null, usual: null, silentWeeks: 5}}
    });
  });

  test.each([
    ["half of its usual people", stretches([36, 10], [4, 5])],
    ["one person a week who left", stretches([36, 1], [4, 0])],
    ["a young one, slow but not silent", stretches([30, 0], [6, 9], [4, 1])],
    ["a young one, silent for four weeks", stretches([30, 0], [6, 6], [4, 0])]
  ])("says nothing on %s", (_, active) => {
    expect(warning("waning", lifeOf({active}))).toBeUndefined();
  });
});

describe("no steward", () => {
  const left = {id: null, last: {id: "p_7f3a", until: "2025-09-01", left: true}};
  const never = {id: null, last: null};
  const other = (id: string) => lifeOf({id});

  test("the steward left, and answers take longer than they did", () => {
    const alone = lifeOf({steward: left, medianAnswerHours: stretches([36, 24], [4, 72])});
    expect(warning("no_steward", alone)).toMatchObject({
      raisedOn: "2025-09-08",
      explained:
        "Without a steward since 1 September, when {p_7f3a} left. In the last four weeks answers took three days; one day is usual.",
      evidence: {since: "2025-09-01", numbers: {answerHours: 72}}
    });
  });

  test("the steward handed over to nobody, and answers are as before", () => {
    const last = {...left.last, left: false};
    const alone = lifeOf({steward: {id: null, last}, medianAnswerHours: stretches([40, 6])});
    expect(warning("no_steward", alone)?.explained).toBe(
      "Without a steward since 1 September, when {p_7f3a} handed over. Answers take 6 hours, as before."
    );
  });

  test("never had one where most have one", () => {
    const alone = lifeOf({id: "alone", steward: never});
    expect(warning("no_steward", alone, other("a"), other("b"))).toMatchObject({
      raisedOn: "2025-10-13",
      explained:
        "Nobody is its steward; 2 of 3 communities here have one. Ten people a week take part; 10 was usual.",
      evidence: {since: null}
    });
  });

  test("a difference nobody would notice is none", () => {
    const hardly = lifeOf({steward: left, medianAnswerHours: stretches([36, 6], [4, 6.2])});
    expect(warning("no_steward", hardly)?.explained).toMatch(/ Answers take 6 hours, as before\.$/);
  });

  test("nothing is told as usual where nothing is usual yet, nor as before where it is quicker", () => {
    const quicker = lifeOf({steward: left, medianAnswerHours: stretches([36, 72], [4, 6])});
    expect(warning("no_steward", quicker)?.explained).toMatch(/ Answers take 6 hours\.$/);
    const active = stretches([30, 0], [10, 6]);
    const medianAnswerHours = stretches([30, NaN], [10, 6]);
    const young = lifeOf({steward: left, active});
    expect(warning("no_steward", young)?.explained).toMatch(/ Six people a week take part\.$/);
    const answering = lifeOf({steward: left, active, medianAnswerHours});
    expect(warning("no_steward", answering)?.explained).toMatch(/ Answers take 6 hours\.$/);
  });

  test.each([
    ["with a steward", lifeOf({steward: {...left, id: "p_new"}})],
    ["of a found community", lifeOf({origin: "detected", steward: left})],
    [
      "left within the week",
      lifeOf({steward: {id: null, last: {...left.last, until: "2025-10-08"}}})
    ]
  ])("says nothing %s", (_, life) => {
    expect(warning("no_steward", life)).toBeUndefined();
  });

  test("says nothing on one that never had any where half have none", () => {
    expect(
      warning("no_steward", lifeOf({id: "alone", steward: never}), other("a"))
    ).toBeUndefined();
  });
});

describe("unanswered", () => {
  const slower = stretches([36, 6], [4, 48]);

  test("answers take more than twice as long, and questions wait now", () => {
    expect(
      warning("unanswered", lifeOf({questionsWaiting: 3, medianAnswerHours: slower}))
    ).toMatchObject({
      explained:
        "Three questions have waited longer than a week. In the last four weeks answers took two days; 6 hours is usual.",
      evidence: {
        since: "2025-09-15",
        numbers: {questionsWaiting: 3, answerHours: 48, usualHours: 6}
      }
    });
  });

  test("fewer are answered than in nine of ten of its weeks", () => {
    const answeredShare = stretches([36, 0.9], [4, 0.5]);
    expect(warning("unanswered", lifeOf({questionsWaiting: 4, answeredShare}))?.explained).toBe(
      "Four questions have waited longer than a week."
    );
  });

  test("it does not tell a change that reads as none", () => {
    const answeredShare = stretches([36, 0.9], [4, 0.5]);
    const medianAnswerHours = stretches([36, 6], [4, 6.2]);
    const life = lifeOf({questionsWaiting: 4, answeredShare, medianAnswerHours});
    expect(warning("unanswered", life)?.explained).toBe(
      "Four questions have waited longer than a week."
    );
  });

  test.each([
    ["two questions", lifeOf({questionsWaiting: 2, medianAnswerHours: slower})],
    [
      "answers that take a little longer",
      lifeOf({questionsWaiting: 9, medianAnswerHours: stretches([36, 6], [4, 11])})
    ],
    [
      "answers as slow as they always were",
      lifeOf({questionsWaiting: 9, medianAnswerHours: stretches([40, 200])})
    ],
    [
      "a community too young for a usual",
      lifeOf({questionsWaiting: 9, medianAnswerHours: stretches([26, NaN], [10, 6], [4, 48])})
    ]
  ])("says nothing on %s", (_, life) => {
    expect(warning("unanswered", life)).toBeUndefined();
  });
});

describe("closed circle", () => {
  const hears = lifeOf({id: "hears", firstPosts: firstPosts(20, 0)});
  const deaf = lifeOf({firstPosts: firstPosts(9, 7)});

  test("7 of 16 first posts unheard where elsewhere all are heard", () => {
    expect(warning("closed_circle", deaf, hears)).toMatchObject({
      explained: "7 of the last 16 first posts got no reply. Elsewhere here 20 of 20 got one.",
      evidence: {
        since: "2025-09-10",
        people: 16,
        numbers: {firstPosts: 16, unheard: 7, elsewhere: 20, heard: 20}
      }
    });
  });

  test("another reading of a community is not elsewhere", () => {
    const reading = lifeOf({id: "found", covers: "welding", firstPosts: firstPosts(0, 16)});
    expect(warning("closed_circle", deaf, hears, reading)?.explained).toContain("20 of 20");
  });

  test("where nothing is known of elsewhere a third is enough", () => {
    expect(warning("closed_circle", deaf)?.explained).toBe(
      "7 of the last 16 first posts got no reply."
    );
  });

  test.each([
    ["fewer than a third unheard", lifeOf({firstPosts: firstPosts(11, 5)}), hears],
    ["four first posts", lifeOf({firstPosts: firstPosts(0, 4)}), hears],
    ["what is no worse than elsewhere", deaf, lifeOf({id: "b", firstPosts: firstPosts(9, 7)})],
    [
      "what may be chance",
      lifeOf({firstPosts: firstPosts(3, 2)}),
      lifeOf({id: "b", firstPosts: firstPosts(16, 4)})
    ]
  ])("says nothing on %s", (_, life, other) => {
    expect(warning("closed_circle", life, other)).toBeUndefined();
  });
});

describe("rests on few", () => {
  const shifted = stretches([32, 0.35], [8, 0.6]);

  test("five write more than half, a tenth more than they used to", () => {
    expect(warning("rests_on_few", lifeOf({topShare: shifted}))).toMatchObject({
      explained:
        "Five people write 60 %; it was 35 %. Five others wrote in a usual week of the last four.",
      evidence: {since: "2025-08-18", people: 10, numbers: {usual: 0.35, others: 5}}
    });
  });

  test.each([
    ["a round of seven", lifeOf({topShare: shifted, active: stretches([40, 7])})],
    ["less than half", lifeOf({topShare: stretches([32, 0.3], [8, 0.49])})],
    ["less than a tenth more", lifeOf({topShare: stretches([32, 0.5], [8, 0.58])})],
    ["what always rested on few", lifeOf({topShare: stretches([40, 0.8])})],
    ["one too young for a usual", lifeOf({topShare: stretches([26, NaN], [6, 0.35], [8, 0.6])})]
  ])("says nothing on %s", (_, life) => {
    expect(warning("rests_on_few", life)).toBeUndefined();
  });
});

describe("emerging", () => {
  const found = (weeks: number, told: Partial<CommunityLife> = {}, active = 6) =>
    lifeOf({
      id: "found",
      origin: "detected",
      members: stretches([40 - weeks, NaN], [weeks, 9]),
      active: stretches([40 - weeks, NaN], [weeks, active]),
      interactions: stretches([40 - weeks, NaN], [weeks, 30]),
      ...told
    });

  test("a found group younger than half a year", () => {
    const alarm = warning("emerging", found(10));
    expect(alarm).toMatchObject({
      raisedOn: "2025-08-11",
      explained:
        "A group has kept together since early August; chance does not explain it. They talked in every week.",
      evidence: {since: "2025-08-04", numbers: {active: 6, weeks: 10, talked: 10}}
    });
    expect(alarm?.evidence.series.slice(-11)).toEqual([null, ...Array<number>(10).fill(30)]);
    expect(warning("emerging", found(26))).toBeDefined();
  });

  test("one confirmed this week does not speak of one week of one", () => {
    expect(warning("emerging", found(1))?.explained).toBe(
      "A group has kept together since early October; chance does not explain it."
    );
  });

  test.each([
    ["a declared community", found(10, {origin: "declared"})],
    ["another reading of a declared one", found(10, {covers: "welding"})],
    ["a part of one that parted", found(10, {born: false})],
    ["one older than half a year", found(27)],
    ["one that was there when the data begin", found(37)],
    ["one where a single person speaks", found(10, {}, 1)]
  ])("says nothing on %s", (_, life) => {
    expect(warning("emerging", life)).toBeUndefined();
  });

  test("one there when the data begin is not new, however short they are", () => {
    const early = lifeOf({id: "found", origin: "detected", active: stretches([2, 0], [8, 6])});
    expect(warning("emerging", early)).toBeUndefined();
  });
});
