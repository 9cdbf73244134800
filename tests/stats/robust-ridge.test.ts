import {expect, test} from "vitest";
import {seededRandom} from "../../src/graph/random.ts";
import {conformalRange} from "../../src/stats/conformal-range.ts";
import {robustRidge} from "../../src/stats/robust-ridge.ts";

const options = {pull: 0, tolerance: 1e9};

test("the line through points that lie on one", () => {
  const values = Float64Array.of(1, 0, 2, 1, 1, 0, 1, 2, 5, 1, 4, 1); // y = 3 + 2a − b
  const told = Float64Array.of(1, 5, 2, 10);
  const line = robustRidge({values, width: 3}, told, {
    ...options,
    weight: new Float64Array(4).fill(1)
  });
  expect([...line].map((one) => Math.round(one * 1e6) / 1e6)).toEqual([3, 2, -1]);
});

test("a few strange outcomes do not bend it, a weight of zero leaves one out", () => {
  const random = seededRandom(1);
  const xs = Array.from({length: 200}, () => random());
  const values = Float64Array.from(xs.flatMap((x) => [1, x]));
  const told = Float64Array.from(xs, (x, row) => (row < 20 ? -50 : 1 + x + 0.1 * (random() - 0.5)));
  const weight = new Float64Array(200).fill(1);
  const robust = robustRidge({values, width: 2}, told, {weight, pull: 0, tolerance: 0.2});
  expect(robust[1]).toBeCloseTo(1, 0);
  const without = robustRidge({values, width: 2}, told, {
    ...options,
    weight: weight.map((one, row) => (row < 20 ? 0 : one))
  });
  expect(without[1]).toBeCloseTo(1, 1);
  expect(without[0]).toBeCloseTo(1, 1);
});

test("nothing known pulls all but the first to zero", () => {
  const values = Float64Array.of(1, 1, 1, -1, 1, 2);
  const told = Float64Array.of(4, 4, 7);
  const line = robustRidge({values, width: 2}, told, {
    weight: new Float64Array(3).fill(1),
    pull: 1e9,
    tolerance: 1e9
  });
  expect(line[0]).toBeCloseTo(5, 3);
  expect(line[1]).toBeCloseTo(0, 3);
});

test("arrays that disagree are refused", () => {
  const torn = {values: new Float64Array(3), width: 2};
  expect(() =>
    robustRidge(torn, new Float64Array(2), {...options, weight: new Float64Array(2)})
  ).toThrow(expect.objectContaining({code: "STATS_EMPTY"}));
});

test("a range from errors holds four in five of the next, whatever their law", () => {
  const random = seededRandom(2);
  const draw = () => random() ** 3 - 0.1 * random();
  let held = 0;
  for (let round = 0; round < 2000; round++) {
    const {low, high} = conformalRange(Array.from({length: 49}, draw), 0.8);
    const next = draw();
    if (low <= next && next <= high) held++;
  }
  expect(held / 2000).toBeGreaterThan(0.78);
  expect(held / 2000).toBeLessThan(0.83);
});

test("few errors promise nothing, none are refused", () => {
  expect(conformalRange([1, 2, 3], 0.8)).toEqual({low: -Infinity, high: Infinity});
  expect(() => conformalRange([], 0.8)).toThrow(expect.objectContaining({code: "STATS_EMPTY"}));
});
