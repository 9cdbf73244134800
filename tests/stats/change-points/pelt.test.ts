import {describe, expect, test} from "vitest";
import {seededRandom} from "../../../src/graph/random.ts";
import {poisson} from "../../../src/simulate/chance.ts";
import {binarySegmentation} from "../../../src/stats/change-points/binary-segmentation.ts";
import {changePoints} from "../../../src/stats/change-points/change-points.ts";
import {countCost} from "../../../src/stats/change-points/count-cost.ts";
import {normalCost} from "../../../src/stats/change-points/normal-cost.ts";
import {pelt} from "../../../src/stats/change-points/pelt.ts";
import type {SegmentCost, Segmenting} from "../../../src/stats/change-points/segment-cost.ts";

const costs: Readonly<Record<string, (values: Float64Array) => SegmentCost>> = {
  "negative binomial": (values) => countCost(values, 5),
  Poisson: (values) => countCost(values, Number.POSITIVE_INFINITY),
  normal: (values) => normalCost(values, 0.5)
};

describe.each(Object.entries(costs))("with the cost of %s", (_, costOf) => {
  test("PELT cuts where trying every last cut does, in 150 random series", () => {
    for (let seed = 0; seed < 150; seed++) {
      const {values, segmenting} = randomSeries(seed);
      const cost = costOf(values);
      const cuts = pelt(cost, segmenting);
      expect(total(cost, cuts, segmenting)).toBeCloseTo(
        total(cost, everyLastCut(cost, segmenting), segmenting),
        8
      );
      expect(lengths(cuts, cost.length).every((length) => length >= segmenting.shortest)).toBe(
        true
      );
    }
  });

  test("binary segmentation never costs less than PELT, nor more than no cut", () => {
    for (let seed = 0; seed < 50; seed++) {
      const {values, segmenting} = randomSeries(seed);
      const cost = costOf(values);
      const greedy = total(cost, binarySegmentation(cost, segmenting), segmenting);
      expect(greedy).toBeGreaterThanOrEqual(total(cost, pelt(cost, segmenting), segmenting) - 1e-9);
      expect(greedy).toBeLessThanOrEqual(cost.between(0, cost.length));
    }
  });
});

test("the cost of a stretch is what its likelihood says, compared between two cuts", () => {
  const counts = Float64Array.of(1, 3, 2, 9, 7, Number.NaN, 8);
  const {between} = countCost(counts, Number.POSITIVE_INFINITY);
  const logLikelihood = (part: readonly number[]) => {
    const mean = part.reduce((sum, x) => sum + x, 0) / part.length;
    return part.reduce((sum, x) => sum + x * Math.log(mean) - mean, 0);
  };
  const saved = between(0, 7) - between(0, 3) - between(3, 7);
  const wanted =
    logLikelihood([1, 3, 2]) + logLikelihood([9, 7, 8]) - logLikelihood([1, 3, 2, 9, 7, 8]);
  expect(saved).toBeCloseTo(2 * wanted, 9);
});

test("a pace that halves in week 40 is told; a burst, a gap and a steady pace are not", () => {
  const random = seededRandom(3);
  const steady = Float64Array.from({length: 80}, () => poisson(20, random));
  const halved = steady.map((value, week) => (week < 40 ? value : Math.round(value / 2)));
  expect(changePoints(steady)).toEqual([]);
  expect(changePoints(steady.with(30, 70).with(60, Number.NaN))).toEqual([]);
  expect(changePoints(halved)).toEqual([40]);
});

test("nothing changes in nothing, in silence, and in what was never measured", () => {
  expect(changePoints(new Float64Array(0))).toEqual([]);
  expect(changePoints(new Float64Array(50))).toEqual([]);
  expect(changePoints(new Float64Array(50).fill(Number.NaN))).toEqual([]);
});

function randomSeries(seed: number): {values: Float64Array; segmenting: Segmenting} {
  const random = seededRandom(seed);
  const weeks = 1 + Math.floor(random() * 60);
  let level = 10;
  const values = Float64Array.from({length: weeks}, () => {
    if (random() < 0.08) level = 1 + 30 * random();
    return random() < 0.05 ? Number.NaN : poisson(level, random);
  });
  return {values, segmenting: {penalty: 8 * random(), shortest: 1 + (seed % 6)}};
}

/** Optimal partitioning: the slow definition. Jackson et al. (2005), doi:10.1109/LSP.2001.838216. */
function everyLastCut({length, between}: SegmentCost, {penalty, shortest}: Segmenting): number[] {
  const best: {cost: number; cuts: number[]}[] = [{cost: -penalty, cuts: []}];
  for (let t = 1; t <= length; t++) {
    best[t] = {cost: Number.POSITIVE_INFINITY, cuts: []};
    for (let s = 0; s <= t - shortest; s++) {
      const cost = best[s].cost + between(s, t) + penalty;
      if (cost < best[t].cost) best[t] = {cost, cuts: s > 0 ? [...best[s].cuts, s] : []};
    }
  }
  return best[length].cuts;
}

const lengths = (cuts: readonly number[], length: number): number[] =>
  cuts.length === 0
    ? [Number.POSITIVE_INFINITY]
    : [...cuts, length].map((cut, nth) => cut - (cuts[nth - 1] ?? 0));

function total(
  {between, length}: SegmentCost,
  cuts: readonly number[],
  {penalty}: Segmenting
): number {
  const ends = [...cuts, length];
  return ends.reduce(
    (sum, end, nth) => sum + between(nth === 0 ? 0 : ends[nth - 1], end),
    cuts.length * penalty
  );
}
