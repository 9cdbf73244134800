import {expect, test} from "vitest";
import {seededRandom} from "../../src/graph/random.ts";
import {type Lesson, learnWeights} from "../../src/recommend/learn-weights.ts";

/** Choices among ten by the exponential of a weighted sum of three signals. */
function lessons(count: number, truth: readonly number[], seed: number): Lesson[] {
  const random = seededRandom(seed);
  return Array.from({length: count}, () => {
    const amounts = Float64Array.from({length: 30}, random);
    const odds = Array.from({length: 10}, (_, c) =>
      Math.exp(truth.reduce((sum, weight, s) => sum + weight * amounts[s * 10 + c], 0))
    );
    let left = random() * odds.reduce((sum, one) => sum + one, 0);
    let chosen = 0;
    while (chosen < 9 && left > odds[chosen]) left -= odds[chosen++];
    return {amounts, candidates: 10, chosen: [chosen]};
  });
}

test("weights that made the choices are found again", () => {
  const learned = learnWeights(lessons(4000, [4, 1, 0], 1), Float64Array.of(1, 1, 1));
  expect(Math.abs(learned[0] - 4)).toBeLessThan(0.3);
  expect(Math.abs(learned[1] - 1)).toBeLessThan(0.3);
  expect(learned[2]).toBeLessThan(0.2);
});

test("what speaks against being chosen is silenced, never turned round", () => {
  const learned = learnWeights(lessons(1000, [2, -3, 0], 2), Float64Array.of(1, 1, 1));
  expect(learned[1]).toBe(0);
  expect(learned[0]).toBeGreaterThan(1);
});

test("too few choices teach nothing", () => {
  const given = Float64Array.of(0.5, 0.3, 0.2);
  expect(learnWeights(lessons(49, [4, 0, 0], 3), given)).toBe(given);
});

test("at the weights found, no single change makes the choices likelier", () => {
  const taught = lessons(300, [3, 1, 0.5], 4);
  const given = Float64Array.of(1, 1, 1);
  const learned = learnWeights(taught, given);
  const likely = (weights: Float64Array) =>
    taught.reduce((sum, {amounts, chosen}) => {
      const of = (c: number) => weights.reduce((s, w, k) => s + w * amounts[k * 10 + c], 0);
      const all = Array.from({length: 10}, (_, c) => Math.exp(of(c)));
      return sum + of(chosen[0]) - Math.log(all.reduce((s, one) => s + one, 0));
    }, 0) -
    weights.reduce((sum, w, k) => sum + (w - given[k]) ** 2, 0) / 2;
  for (let s = 0; s < 3; s++)
    for (const change of [-0.05, 0.05])
      expect(likely(learned.with(s, Math.max(0, learned[s] + change)))).toBeLessThan(
        likely(learned)
      );
});
