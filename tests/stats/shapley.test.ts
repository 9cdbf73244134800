import {expect, test} from "vitest";
import {seededRandom} from "../../src/graph/random.ts";
import {shapley} from "../../src/stats/shapley.ts";

test("two who only help together share evenly; who does nothing gets nothing", () => {
  expect([...shapley(3, (set) => ((set & 3) === 3 ? 1 : 0))]).toEqual([0.5, 0.5, 0]);
});

test("parts sum to the whole, and are the mean over all orders", () => {
  for (let seed = 0; seed < 20; seed++) {
    const random = seededRandom(seed);
    const worths = Float64Array.from({length: 16}, random);
    const added = shapley(4, (set) => worths[set]);
    expect(added.reduce((a, b) => a + b)).toBeCloseTo(worths[15] - worths[0], 12);
    const slow = new Float64Array(4);
    for (const order of orders([0, 1, 2, 3])) {
      let set = 0;
      for (const part of order) {
        slow[part] += (worths[set | (1 << part)] - worths[set]) / 24;
        set |= 1 << part;
      }
    }
    added.forEach((value, part) => expect(value).toBeCloseTo(slow[part], 12));
  }
});

const orders = (parts: readonly number[]): number[][] =>
  parts.length === 0
    ? [[]]
    : parts.flatMap((part) =>
        orders(parts.filter((other) => other !== part)).map((rest) => [part, ...rest])
      );
