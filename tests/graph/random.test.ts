import {expect, test} from "vitest";
import {seededRandom, shuffled} from "../../src/graph/random.ts";

test("the same seed gives the same numbers for ever, another seed others", () => {
  const first = (seed: number) => Array.from({length: 3}, seededRandom(seed));
  expect(first(1)).toEqual(first(1));
  expect(first(1)).not.toEqual(first(2));
  expect(first(1)).toMatchInlineSnapshot(`
    [
      0.09156953264027834,
      0.5061978038866073,
      0.8881928145419806,
    ]
  `);
});

test("numbers lie in [0, 1) and fill ten bins evenly", () => {
  const random = seededRandom(7);
  const bins = Array<number>(10).fill(0);
  for (let i = 0; i < 100_000; i++) bins[Math.floor(random() * 10)]++;
  // chi-squared with 9 degrees of freedom: 27.9 is passed once in a thousand
  expect(bins.reduce((sum, n) => sum + (n - 10_000) ** 2 / 10_000, 0)).toBeLessThan(27.9);
});

test("shuffling keeps everybody, and every order of three comes as often", () => {
  const random = seededRandom(3);
  const seen = new Map<string, number>();
  for (let i = 0; i < 6000; i++) {
    const order = shuffled(3, random).join("");
    seen.set(order, (seen.get(order) ?? 0) + 1);
  }
  expect(new Set(seen.keys())).toEqual(new Set(["012", "021", "102", "120", "201", "210"]));
  for (const times of seen.values()) expect(Math.abs(times - 1000)).toBeLessThan(120);
});
