import {expect, test} from "vitest";
import {seededRandom} from "../../../src/graph/random.ts";
import {poisson} from "../../../src/simulate/chance.ts";
import {bocpd} from "../../../src/stats/change-points/bocpd.ts";
import {logGamma} from "../../../src/stats/log-gamma.ts";

const settings = {apart: 20, size: 5, mean: 8, trust: 0.3};

test("a pace that doubles in week 30 is told, a steady one is not", () => {
  const random = seededRandom(5);
  const steady = Float64Array.from({length: 60}, () => poisson(15, random));
  expect(bocpd(steady, {...settings, apart: 1000})).toEqual([]);
  const doubled = steady.map((value, week) => (week < 30 ? value : 3 * value));
  const [told] = bocpd(doubled, {...settings, apart: 1000});
  expect(Math.abs(told - 30)).toBeLessThanOrEqual(1);
});

test("the last change is the one that all ways of cutting, weighed by their chance, make likeliest", () => {
  const random = seededRandom(9);
  for (let round = 0; round < 20; round++) {
    const counts = Float64Array.from({length: 9}, (_, week) =>
      random() < 0.1 ? Number.NaN : poisson(week < 5 ? 4 : 4 + 20 * (round % 2), random)
    );
    expect(bocpd(counts, settings).at(-1) ?? 0).toBe(likeliestLastCut(counts));
  }
});

test("the gamma function of whole and half numbers", () => {
  expect(Math.exp(logGamma(6))).toBeCloseTo(120, 9);
  expect(Math.exp(logGamma(1))).toBeCloseTo(1, 12);
  expect(Math.exp(2 * logGamma(1.5))).toBeCloseTo(Math.PI / 4, 12);
});

/** The slow definition: the chance of each of the 2⁸ sets of cuts, summed by their last. */
function likeliestLastCut(counts: Float64Array): number {
  const n = counts.length;
  const stretches = Array.from({length: n}, (_, start) =>
    Array.from({length: n + 1}, (_, end) => evidence(counts.subarray(start, end)))
  );
  const chance = new Float64Array(n);
  for (let cuts = 0; cuts < 2 ** (n - 1); cuts++) {
    let [start, product] = [0, 1];
    for (let t = 1; t <= n; t++) {
      const isCut = t < n && (cuts & (1 << (t - 1))) !== 0;
      if (t < n) product *= isCut ? 1 / settings.apart : 1 - 1 / settings.apart;
      if (!isCut && t < n) continue;
      product *= stretches[start][t];
      if (t < n) start = t;
    }
    chance[start] += product;
  }
  return chance.indexOf(Math.max(...chance));
}

/** Chance of a stretch with its own unknown mean, by the rectangle rule over that mean's prior. */
function evidence(stretch: Float64Array): number {
  const {size, mean, trust} = settings;
  const [a, b] = [trust * size + 1, trust * mean];
  let [sum, all] = [0, 0];
  for (let i = 0; i < 1000; i++) {
    const p = (i + 0.5) / 1000;
    const prior = p ** (a - 1) * (1 - p) ** (b - 1);
    all += prior;
    sum +=
      prior * stretch.reduce((product, x) => product * (Number.isNaN(x) ? 1 : chanceOf(x, p)), 1);
  }
  return sum / all;
}

/** Negative binomial: so many failures before `size` successes of chance p. */
function chanceOf(x: number, p: number): number {
  let ways = 1;
  for (let i = 1; i <= x; i++) ways *= (settings.size + i - 1) / i;
  return ways * p ** settings.size * (1 - p) ** x;
}
