import {expect, test} from "vitest";
import {helpedWorld} from "../../../pipelines/evaluate/effect/world.ts";
import {suite} from "../../../pipelines/evaluate/effect/suite.ts";
import {seededRandom} from "../../../src/graph/random.ts";
import {effectsOf} from "../../../src/insights/effect/effect.ts";
import {momentAt} from "../../../src/insights/effect/moments.ts";
import {poisson} from "../../../src/simulate/chance.ts";

const steady = (communities: number, weeks: number, level: number, seed: number) => {
  const random = seededRandom(seed);
  return Array.from({length: communities}, () =>
    Float64Array.from({length: weeks}, () => poisson(level, random))
  );
};

test("a moment is how far each week was from the four before, beside what all others did", () => {
  const own = new Float64Array(40).fill(10).fill(15, 30);
  const other = new Float64Array(40).fill(20).fill(40, 30); // all others doubled
  const moment = momentAt([own, other], 0, 30);
  expect(moment?.now).toBe(10);
  expect(moment?.stood.slice(0, 2)).toEqual([0, 0]);
  expect(moment?.moved[11]).toBe(0); // the week before
  expect(moment?.moved[12]).toBeCloseTo((15 - 20) / Math.sqrt(11)); // 15 where 20 would have kept up
});

test("too little before or after tells nothing", () => {
  const series = steady(8, 60, 10, 1);
  expect(momentAt(series, 0, 20)).toBeNull();
  expect(momentAt(series, 0, 53)).toBeNull();
  expect(momentAt(series, 0, 52)).not.toBeNull();
  const [short] = effectsOf(series, [{community: 0, window: 58}]);
  expect(short).toMatchObject({refused: "too_few_weeks", estimate: NaN, path: []});
});

test("help that doubles a steady community is measured, with a path that is flat before", () => {
  const series = steady(12, 104, 20, 2);
  series[3] = series[3].map((people, week) => (week < 70 ? people : 2 * people));
  const [{estimate, low, naive, path, refused}] = effectsOf(series, [{community: 3, window: 70}]);
  expect(refused).toBeNull();
  expect(low).toBeGreaterThan(0);
  expect(Math.abs(estimate - 20)).toBeLessThan(8);
  expect(Math.abs(naive - 20)).toBeLessThan(8);
  expect(path.map(({week}) => week)).toEqual(Array.from({length: 20}, (_, nth) => nth - 12));
  expect(path.slice(0, 12).filter(({low, high}) => low > 0 || high < 0).length).toBeLessThan(3);
});

test("of five that are helped at once, none is measured beside the four others", () => {
  const series = steady(14, 104, 20, 9).map((own, c) =>
    own.map((people, week) => (c < 5 && week >= 70 ? 2 * people : people))
  );
  const helps = [0, 1, 2, 3, 4].map((community) => ({community, window: 70}));
  const effects = effectsOf(series, helps).filter(({refused}) => refused === null);
  const mean = effects.reduce((sum, {estimate}) => sum + estimate, 0) / effects.length;
  expect(effects.length).toBeGreaterThan(2);
  expect(Math.abs(mean - 20)).toBeLessThan(4);
});

test("three communities are too few to compare", () => {
  const [effect] = effectsOf(steady(3, 104, 20, 4), [{community: 0, window: 60}]);
  expect(effect).toMatchObject({refused: "too_few_alike", estimate: NaN});
  expect(effect.naive).not.toBeNaN();
});

test("with few communities and a long past, help is compared with how the own past went on", () => {
  const series = steady(3, 156, 20, 4);
  series[0] = series[0].map((people, week) => (week < 120 ? people : 2 * people));
  const [helped, not] = effectsOf(series, [
    {community: 0, window: 120},
    {community: 1, window: 130}
  ]);
  expect(helped).toMatchObject({refused: null, communities: 1});
  expect(helped.low).toBeGreaterThan(0);
  expect(Math.abs(helped.estimate - 20)).toBeLessThan(10);
  expect(not.low).toBeLessThan(0);
  expect(not.high).toBeGreaterThan(0);
});

test("a community that stood as no other ever did is compared with none", () => {
  const series = steady(12, 104, 20, 5);
  series[0] = series[0].map((people, week) => (week >= 48 && week < 56 ? 3 * people : people));
  const [effect] = effectsOf(series, [{community: 0, window: 60}]);
  expect(effect).toMatchObject({refused: "too_few_alike", estimate: NaN});
});

test("who is helped when low comes back: before and after is fooled, what is told is not", () => {
  const none = suite[0].settings;
  let [told, cases, naive, ours] = [0, 0, 0, 0];
  for (let seed = 7001; seed <= 7025; seed++) {
    const {series, helped} = helpedWorld(none, seed);
    for (const effect of effectsOf(series, helped)) {
      if (effect.refused) continue;
      cases++;
      naive += effect.naive;
      ours += effect.estimate;
      if (effect.low > 0 || effect.high < 0) told++;
    }
  }
  expect(cases).toBeGreaterThan(60);
  expect(told / cases).toBeLessThan(0.1);
  expect(naive / cases).toBeGreaterThan(1);
  expect(ours).toBeLessThan(naive);
});
