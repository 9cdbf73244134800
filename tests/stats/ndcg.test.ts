import {expect, test} from "vitest";
import {idealGain, ndcg, seenAt} from "../../src/stats/ndcg.ts";

test("what was wanted at the head of a list is found in full, further down by half", () => {
  expect(ndcg(Uint32Array.of(7, 8, 9), [7], 10)).toBe(1);
  expect(ndcg(Uint32Array.of(8, 9, 7), [7], 10)).toBeCloseTo(0.5, 12);
  expect(ndcg(Uint32Array.of(8, 9, 7), [7], 2)).toBe(0);
});

test("a list is held against the best there could be, no longer than it may be", () => {
  expect(ndcg(Uint32Array.of(1, 2, 3), [3, 2, 1], 2)).toBe(1);
  expect(ndcg(Uint32Array.of(5, 1), [1, 2], 2)).toBeCloseTo(seenAt(1) / idealGain(2, 2), 12);
  expect(ndcg(new Uint32Array(), [1], 10)).toBe(0);
});

test("without anything wanted there is nothing to say", () => {
  expect(ndcg(Uint32Array.of(1), [], 10)).toBeNaN();
});
