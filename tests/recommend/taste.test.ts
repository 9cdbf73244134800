import {describe, expect, test} from "vitest";
import type {Judged, Learning} from "../../src/recommend/learning.ts";
import {listsOf} from "../../src/recommend/lists.ts";
import {tasteOf} from "../../src/recommend/taste.ts";
import {organisation} from "./organisation.ts";

const [welding, gluing, cooking, empty] = [0, 1, 2, 3];
const members = listsOf(4, [welding, welding, gluing, gluing, cooking], [5, 6, 5, 6, 7]);

/** Person 1 did one thing about the welding circle, whose people are those of the gluing circle, not of the cooking one. */
function after(weights: readonly number[]): (person: number) => (community: number) => number {
  const judged: Judged = {
    person: Int32Array.from(weights, () => 1),
    item: Int32Array.from(weights, () => welding),
    weight: Float64Array.from(weights),
    refused: new Uint8Array(weights.length)
  };
  const base = organisation(1);
  const learning: Learning = {
    ...base,
    communities: {...base.communities, members},
    judged: {...base.judged, community: judged}
  };
  return tasteOf("community", learning);
}

describe("what a person did with a suggestion moves what is like it", () => {
  test("a no halves what has the same people and leaves the rest", () => {
    const taste = after([-1])(1);
    expect(taste(gluing)).toBe(0.5);
    expect(taste(cooking)).toBe(1);
    expect(taste(empty)).toBe(1);
  });

  test("a yes raises it, several no more than by the root of two", () => {
    expect(after([0.3])(1)(gluing)).toBeCloseTo(2 ** 0.3, 12);
    expect(after([0.5, 0.5, 0.5])(1)(gluing)).toBeCloseTo(Math.SQRT2, 12);
  });

  test("a weight of nothing does nothing, and it is nobody else's business", () => {
    expect(after([0])(1)(gluing)).toBe(1);
    expect(after([-1])(2)(gluing)).toBe(1);
  });
});
