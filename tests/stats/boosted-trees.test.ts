import {expect, test} from "vitest";
import {seededRandom} from "../../src/graph/random.ts";
import {boostedTrees, treesSay} from "../../src/stats/boosted-trees.ts";
import {chanceOf} from "../../src/stats/logistic.ts";

test("one tree of one question parts the cases where they differ", () => {
  const x = Float64Array.from({length: 100}, (_, i) => i);
  const happened = Array.from(x, (value) => (value > 49 ? 1 : 0));
  const trees = boostedTrees(x, happened, {rounds: 1, depth: 1, rate: 1, leafPenalty: 0});
  expect(trees.asks[1]).toBe(0);
  expect(trees.above[1]).toBeGreaterThan(46);
  expect(trees.above[1]).toBeLessThanOrEqual(50);
  const [low, high] = treesSay(trees, Float64Array.of(0, 99));
  expect(low).toBeLessThan(-1.5);
  expect(high).toBeGreaterThan(1.5);
});

test("learns what no straight line can: either, but not both", () => {
  const random = seededRandom(3);
  const x = Float64Array.from({length: 8000}, () => random() - 0.5);
  const happened = Array.from({length: 4000}, (_, i) =>
    x[2 * i] > 0 !== x[2 * i + 1] > 0 ? 1 : 0
  );
  const trees = boostedTrees(x, happened, {rounds: 60});
  const [both, either] = treesSay(trees, Float64Array.of(0.3, 0.3, 0.3, -0.3)).map(chanceOf);
  expect(both).toBeLessThan(0.2);
  expect(either).toBeGreaterThan(0.8);
});

test("what it says is what it learned, case by case: each round lowers the loss", () => {
  const random = seededRandom(5);
  const x = Float64Array.from({length: 900}, random);
  const happened = Array.from({length: 300}, (_, i) => (random() < x[3 * i] ? 1 : 0));
  const lossAfter = (rounds: number) =>
    treesSay(boostedTrees(x, happened, {rounds}), x).reduce(
      (sum, odds, i) => sum - Math.log(happened[i] > 0 ? chanceOf(odds) : 1 - chanceOf(odds)),
      0
    );
  const losses = [1, 5, 20, 60].map(lossAfter);
  expect(losses).toEqual(losses.toSorted((a, b) => b - a));
});

test("where everything is alike nothing is asked", () => {
  const trees = boostedTrees(new Float64Array(50), new Uint8Array(50), {rounds: 2});
  expect([...trees.asks].every((feature) => feature === -1)).toBe(true);
});

test("arrays that disagree are refused", () => {
  expect(() => boostedTrees(new Float64Array(5), [1, 0])).toThrow(
    expect.objectContaining({code: "STATS_EMPTY"})
  );
});
