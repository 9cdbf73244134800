import {expect, test} from "vitest";
import {earlierThan} from "../../src/insights/before.ts";
import {names, planted} from "./planted.ts";

const numbers = (count: number, first = 0) =>
  new Set(Array.from({length: count}, (_, i) => first + i));
const [some, others] = [numbers(10), numbers(10, 10)];

/** Looked at from window 12 on, of 14. */
const lookedAt = (plans: Parameters<typeof planted>[0]) => {
  const {ties} = planted(plans, {windows: 14});
  return earlierThan(12, ties, {now: 13});
};

test("who talked in the weeks before as they do now were together; who began now were not", () => {
  const people = names(10);
  expect(lookedAt([{people}]).together(some)).toBe(true);
  expect(lookedAt([{people, from: 12}]).together(some)).toBe(false);
});

test("two that mixed before were one, whatever they do now; two that mix only now were not", () => {
  const [a, b, both] = [names(10), names(10, 10), names(20)];
  const parted = lookedAt([
    {people: both, until: 12},
    {people: a, from: 12},
    {people: b, from: 12}
  ]);
  const merged = lookedAt([
    {people: both, from: 12},
    {people: a, until: 12},
    {people: b, until: 12}
  ]);
  expect(parted.one(some, others)).toBe(true);
  expect(merged.one(some, others)).toBe(false);
});

test("of who never talked nothing was so before", () => {
  expect(lookedAt([{people: names(20), from: 12}]).one(some, others)).toBe(false);
});
