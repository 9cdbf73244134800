import {describe, expect, test} from "vitest";
import {
  capital,
  chanceWords,
  countWords,
  dayWords,
  digits,
  durationWords,
  nearWords,
  type Sentence,
  say,
  sentences,
  shareWords
} from "../../src/insights/words.ts";

const slots = {
  all: 5000,
  now: "three days",
  share: "about half",
  since: "early September",
  steward: "p_7f3a",
  usual: "6 hours"
};

describe.each(Object.keys(sentences) as Sentence[])("%s", (sentence) => {
  test.each([0, 1, 4, 5, 5000])("is a sentence for %i", (count) => {
    const told = say(sentence, {...slots, count});
    expect(told).toMatch(/^[A-Z0-9][^!]*[^.\s]\.$/);
    expect(told).not.toMatch(/undefined|null|NaN|\s\s|\s[.,;]/);
    expect(told.replaceAll("{p_7f3a}", "R. A.")).not.toMatch(/[{}]/);
    expect(told).not.toMatch(/\b(1|one) (people|weeks|questions|others|communities|have)\b/i);
    if (count === 5000) expect(told).not.toContain("5000");
  });

  test("speaks of people, not of users, scores or risks", () => {
    for (const form of Object.values(sentences[sentence]))
      expect(form).not.toMatch(
        /engag|user|\brisk|score|inactive|\bAI\b|insight|journey|dashboard/i
      );
  });
});

test("a count that begins a sentence is in words up to twelve", () => {
  expect(say("questionsWait", {count: 9})).toBe("Nine questions have waited longer than a week.");
  expect(say("questionsWait", {count: 13})).toBe("13 questions have waited longer than a week.");
  expect(countWords(12)).toBe("twelve");
  expect(countWords(5000)).toBe("5,000");
});

test("a person stays a pseudonym in braces, for readers to name", () => {
  expect(say("stewardLeft", {since: "2 October", steward: "p_7f3a"})).toBe(
    "Without a steward since 2 October, when {p_7f3a} left."
  );
});

test("digits have one decimal below ten and commas above a thousand", () => {
  expect([0, 6.54, 9.96, 10.4, 5000].map(digits)).toEqual(["0", "6.5", "10", "10", "5,000"]);
});

test("a share of what is usual is told in the nearest plain words", () => {
  expect([0, 0.1, 0.25, 0.33, 0.5, 0.66, 0.75].map(shareWords)).toEqual([
    "hardly any",
    "under a quarter",
    "about a quarter",
    "about a third",
    "about half",
    "about two thirds",
    "about three quarters"
  ]);
});

test("a time is told in the unit a person would use", () => {
  expect([0.2, 2, 21.6, 22, 40, 72, 320, 336, 2016].map(durationWords)).toEqual([
    "an hour",
    "2 hours",
    "22 hours",
    "one day",
    "two days",
    "three days",
    "13 days",
    "two weeks",
    "twelve weeks"
  ]);
});

test("a day has its year unless it is this one", () => {
  expect(dayWords("2025-10-02", "2025-11-30")).toBe("2 October");
  expect(dayWords("2024-10-02", "2025-01-05")).toBe("2 October 2024");
  expect(nearWords("2025-09-10", "2025-11-30")).toBe("early September");
  expect(nearWords("2025-01-20", "2025-11-30")).toBe("mid-January");
  expect(nearWords("2024-05-21", "2025-11-30")).toBe("late May 2024");
});

test("a chance is told in tenths, never as certain", () => {
  for (let percent = 0; percent <= 100; percent++) {
    const told = chanceWords(percent / 100);
    if (percent < 10) expect(told).toBe("unlikely (under 1 in 10)");
    else if (percent > 90) expect(told).toBe("very likely (over 9 in 10)");
    else expect(told).toMatch(/^about [1-9] in 10$/);
  }
  expect(capital(chanceWords(0.68))).toBe("About 7 in 10");
});
