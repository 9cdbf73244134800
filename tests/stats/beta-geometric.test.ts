import {describe, expect, test} from "vitest";
import {seededRandom} from "../../src/graph/random.ts";
import {
  chanceOfReturn,
  type Crowd,
  crowdOf,
  logLikelihood,
  type Past
} from "../../src/stats/beta-geometric.ts";

const crowd: Crowd = [1.2, 0.75, 0.66, 2.78]; // of the donors in the paper's table 3

/** All pasts of so many periods, with how many ways there are to have each. */
const pasts = (periods: number): Past[] =>
  Array.from({length: 2 ** periods}, (_, bits) => {
    const yes = Array.from({length: periods}, (_, i) => (bits >> i) & 1);
    return {times: yes.filter(Boolean).length, last: yes.lastIndexOf(1) + 1, periods};
  });

const likelihood = (of: Crowd, past: Past): number => Math.exp(logLikelihood(of, past));

describe("the likelihood", () => {
  test("of all pasts of five periods is one", () => {
    const sum = pasts(5).reduce((total, past) => total + likelihood(crowd, past), 0);
    expect(sum).toBeCloseTo(1, 12);
  });

  test("agrees with drawing lives", () => {
    const random = seededRandom(3);
    const [flat, rounds]: [Crowd, number] = [[1, 1, 1, 1], 200_000];
    let found = 0;
    for (let i = 0; i < rounds; i++) {
      const [chance, leaving] = [random(), random()]; // Beta(1, 1)
      let alive = true;
      let seen = "";
      for (let period = 0; period < 3; period++) {
        alive &&= random() >= leaving;
        seen += alive && random() < chance ? 1 : 0;
      }
      if (seen === "100") found++;
    }
    expect(likelihood(flat, {times: 1, last: 1, periods: 3})).toBeCloseTo(found / rounds, 2);
  });
});

test("the chance of return is that of every past that goes on with a yes", () => {
  const past = {times: 2, last: 3, periods: 4};
  const ahead = pasts(2)
    .filter(({times}) => times > 0)
    .map(({times, last}) => ({times: 2 + times, last: 4 + last, periods: 6}));
  const yes = ahead.reduce((sum, longer) => sum + likelihood(crowd, longer), 0);
  expect(chanceOfReturn(crowd, past, 2)).toBeCloseTo(yes / likelihood(crowd, past), 10);
  const between = chanceOfReturn(crowd, past, 1.5);
  expect(between).toBeGreaterThan(chanceOfReturn(crowd, past, 1));
  expect(between).toBeLessThan(chanceOfReturn(crowd, past, 2));
});

test("a crowd is found again from its pasts", () => {
  const all = pasts(6);
  const cases = all.map((past) => 20_000 * likelihood(crowd, past));
  const found = crowdOf(all, cases);
  for (const past of all) expect(likelihood(found, past)).toBeCloseTo(likelihood(crowd, past), 2);
  expect(crowdOf([], []).every(Number.isFinite)).toBe(true);
});
