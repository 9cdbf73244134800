import {expect, test} from "vitest";
import {seededRandom} from "../../../src/graph/random.ts";
import {bestFit} from "../../../src/recommend/matching/best-fit.ts";
import {blockingPairs, comparisonOf} from "../../../src/recommend/matching/compare.ts";
import {loadOf, type Matching, type Programme} from "../../../src/recommend/matching/programme.ts";
import {stableMatching} from "../../../src/recommend/matching/stable.ts";

function programmeOf(
  random: () => number,
  mentees: number,
  mentors: number,
  forbidden = 0.2
): Programme {
  const below = (n: number) => Math.floor(random() * n);
  const fit = Float64Array.from({length: mentees * mentors}, () =>
    random() < forbidden ? Number.NaN : below(11) / 10
  );
  const capacity = Int32Array.from({length: mentors}, () => below(4));
  return {
    mentees,
    mentors,
    fit,
    liking: fit.map((one) => (Number.isNaN(one) ? one : below(11) / 10)),
    capacity,
    least: capacity.map((room) => below(room + 1))
  };
}

/** Matched, places filled of what mentors should have, sum of fit in tenths: what is wanted, in this order. */
function worth({mentors, fit, least}: Programme, matching: Matching): [number, number, number] {
  const load = loadOf(matching, mentors);
  let tenths = 0;
  for (const [i, j] of matching.entries())
    if (j >= 0) tenths += Math.round(10 * fit[i * mentors + j]);
  return [
    matching.filter((j) => j >= 0).length,
    load.reduce((sum, has, j) => sum + Math.min(has, least[j]), 0),
    tenths
  ];
}

const less = (a: readonly number[], b: readonly number[]): boolean => {
  const at = a.findIndex((one, i) => one !== b[i]);
  return at >= 0 && a[at] < b[at];
};

/** The slow definition: every way to fill places, mentee by mentee; of the ways to fill the same places the one that fits best. */
function slowly({mentees, mentors, fit, capacity, least}: Programme): [number, number, number] {
  const filled = (key: number, j: number) => Math.floor(key / 4 ** j) % 4; // no mentor has room for four
  let ways = new Map([[0, 0]]); // places filled → tenths of fit
  for (let i = 0; i < mentees; i++) {
    const next = new Map(ways); // without a mentor
    for (const [key, tenths] of ways)
      for (let j = 0; j < mentors; j++) {
        const one = fit[i * mentors + j];
        if (Number.isNaN(one) || filled(key, j) >= capacity[j]) continue;
        const sum = tenths + Math.round(10 * one);
        if (sum > (next.get(key + 4 ** j) ?? -1)) next.set(key + 4 ** j, sum);
      }
    ways = next;
  }
  let best: [number, number, number] = [0, 0, 0];
  for (const [key, tenths] of ways) {
    const load = Array.from(capacity, (_, j) => filled(key, j));
    const matched = load.reduce((sum, has) => sum + has, 0);
    const kept = load.reduce((sum, has, j) => sum + Math.min(has, least[j]), 0);
    if (less(best, [matched, kept, tenths])) best = [matched, kept, tenths];
  }
  return best;
}

test("a place for everybody goes before the best fit, and the least before the sum", () => {
  const programme: Programme = {
    mentees: 2,
    mentors: 2,
    fit: Float64Array.of(1, 0.1, 0.9, Number.NaN), // the second may only have the first mentor
    liking: Float64Array.of(1, 1, 1, Number.NaN),
    capacity: Int32Array.of(1, 1),
    least: Int32Array.of(0, 0)
  };
  expect([...bestFit(programme)]).toEqual([1, 0]);
  expect([...stableMatching(programme)]).toEqual([0, -1]);
  const roomy = {
    ...programme,
    fit: Float64Array.of(1, 0.1, 0.9, 0),
    liking: Float64Array.of(1, 1, 1, 1),
    capacity: Int32Array.of(2, 1)
  }; // prettier-ignore
  expect([...bestFit(roomy)]).toEqual([0, 0]);
  expect([...bestFit({...roomy, least: Int32Array.of(0, 1)})]).toEqual([1, 0]); // .1 + .9 is more than 1 + 0
});

test("equals trying everything on 1,000 random programmes up to 8 × 8, without a violation", () => {
  const random = seededRandom(17);
  for (let round = 0; round < 1000; round++) {
    const programme = programmeOf(
      random,
      1 + Math.floor(random() * 8),
      1 + Math.floor(random() * 8),
      random() * 0.8
    );
    const matching = bestFit(programme);
    expect(comparisonOf(programme, matching).violations).toBe(0);
    expect(worth(programme, matching)).toEqual(slowly(programme));
  }
}, 60_000);

test("a stable matching leaves no pair that would rather have each other, on 300 random programmes", () => {
  const random = seededRandom(18);
  let unstable = 0;
  for (let round = 0; round < 300; round++) {
    const programme = programmeOf(
      random,
      1 + Math.floor(random() * 20),
      1 + Math.floor(random() * 8)
    );
    const stable = comparisonOf(programme, stableMatching(programme));
    expect(stable.blockingPairs).toBe(0);
    expect(stable.violations).toBe(0);
    unstable += Number(blockingPairs(programme, bestFit(programme)).length > 0);
  }
  expect(unstable).toBeGreaterThan(100); // what is looked for is there to be found
});

test("500 mentees and 150 mentors are matched in two seconds", () => {
  const random = seededRandom(19);
  const programme = {
    ...programmeOf(random, 500, 150),
    capacity: new Int32Array(150).fill(3),
    least: new Int32Array(150).fill(1)
  };
  const began = process.cpuUsage().user;
  const matching = bestFit(programme);
  const seconds = (process.cpuUsage().user - began) / 1e6;
  expect(seconds).toBeLessThan(2);
  expect(comparisonOf(programme, matching)).toMatchObject({
    matched: 450,
    missing: 0,
    violations: 0
  });
  expect(comparisonOf(programme, stableMatching(programme)).blockingPairs).toBe(0);
});

test("arrays that are no programme are refused", () => {
  const programme = programmeOf(seededRandom(1), 3, 2);
  for (const torn of [
    {...programme, fit: new Float64Array(5)},
    {...programme, least: programme.capacity.map((room) => room + 1)},
    {...programme, fit: programme.fit.map(() => 2), liking: programme.liking.map(() => 1)}
  ])
    expect(() => bestFit(torn)).toThrow(expect.objectContaining({code: "GRAPH_SHAPE"}));
});
