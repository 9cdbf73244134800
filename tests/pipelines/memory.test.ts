import {expect, test} from "vitest";
import {memoryOf} from "../../pipelines/refresh/memory.ts";
import {outlookOf} from "../../src/insights/outlook.ts";
import {tracesBefore} from "../../src/insights/outlook/traces.ts";
import {livesOf, tracesOf} from "../insights/traces.ts";

test("the same lessons are learned once, whatever else was learned; others are learned anew", () => {
  const first = memoryOf();
  const lessons = [Float64Array.of(1, 2), Uint8Array.of(1)];
  const learn = (memory = first, from = lessons, value = 1) => memory.recall(from, () => value);
  expect([learn(), learn(first, lessons, 2), first.learnedAnew()]).toEqual([1, 1, 1]);
  const next = memoryOf(first.recalled);
  expect([learn(next, lessons, 2), next.learnedAnew()]).toEqual([1, 0]);
  const others = [
    [Float64Array.of(1, 3), Uint8Array.of(1)],
    [Float64Array.of(1, 2), Uint8Array.of(0)],
    [Float64Array.of(1, 2)],
    [Uint8Array.of(1), Float64Array.of(1, 2)]
  ];
  for (const other of others) expect(learn(next, other, 3)).toBe(3);
});

test("an outlook within a block goes by what was learned at its beginning, and by what was seen since", () => {
  const days = livesOf(60, 420, 3);
  const traces = tracesOf(days);
  const at = (day: number, memory = memoryOf()) =>
    outlookOf(tracesBefore(traces, day), {now: day, horizon: 30}, memory);
  const began = memoryOf();
  at(53 * 7, began);
  const memory = memoryOf(began.recalled);
  expect(at(55 * 7, memory)).toEqual(at(55 * 7));
  expect(memory.learnedAnew()).toBe(0);
  at(57 * 7, memory);
  expect(memory.learnedAnew()).toBe(1);
});

test("who leaves or comes within a block changes nothing of what was learned; who turns out to have left before does", () => {
  const days = livesOf(60, 420, 4);
  const learnedAnew = (own: readonly (readonly number[])[], gone: Record<number, number>) => {
    const memory = memoryOf(began.recalled);
    outlookOf(tracesOf(own, gone), {now: 55 * 7, horizon: 30}, memory);
    return memory.learnedAnew();
  };
  const began = memoryOf();
  outlookOf(tracesOf(days), {now: 53 * 7, horizon: 30}, began);
  expect(learnedAnew([[372, 380], ...days], {5: 375})).toBe(0);
  expect(learnedAnew(days, {5: 360})).toBe(1);
  expect(learnedAnew([[200], ...days.slice(1)], {})).toBe(1);
});
