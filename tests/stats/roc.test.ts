import {expect, test} from "vitest";
import {seededRandom} from "../../src/graph/random.ts";
import {rankingOf} from "../../src/stats/roc.ts";

test("a perfect ranking, its reverse, and one that says nothing", () => {
  const happened = [1, 1, 0, 0];
  expect(rankingOf(Float64Array.of(4, 3, 2, 1), happened)).toEqual({auroc: 1, averagePrecision: 1});
  expect(rankingOf(Float64Array.of(1, 2, 3, 4), happened).auroc).toBe(0);
  expect(rankingOf(Float64Array.of(7, 7, 7, 7), happened)).toEqual({
    auroc: 0.5,
    averagePrecision: 0.5
  });
});

test("agrees with all pairs, and with precision at each that happened", () => {
  for (let seed = 0; seed < 50; seed++) {
    const random = seededRandom(seed);
    const scores = Float64Array.from({length: 40}, () => Math.floor(random() * 15));
    const happened = Array.from(scores, (score, i) => (i < 2 ? i : random() * 15 < score ? 1 : 0));
    let [pairs, better] = [0, 0];
    scores.forEach((a, i) =>
      scores.forEach((b, j) => {
        if (happened[i] !== 1 || happened[j] !== 0) return;
        pairs++;
        better += a > b ? 1 : a === b ? 0.5 : 0;
      })
    );
    const right = Array.from(scores).flatMap((score, i) => (happened[i] === 1 ? [score] : []));
    const precisions = Array.from(right, (least) => {
      const above = Array.from(scores.keys()).filter((i) => scores[i] >= least);
      return above.filter((i) => happened[i] === 1).length / above.length;
    });
    const {auroc, averagePrecision} = rankingOf(scores, happened);
    expect(auroc).toBeCloseTo(better / pairs, 12);
    expect(averagePrecision).toBeCloseTo(
      precisions.reduce((a, b) => a + b) / precisions.length,
      12
    );
  }
});

test("where all happened, or none, there is nothing to tell apart", () => {
  expect(rankingOf(Float64Array.of(1, 2), [1, 1])).toEqual({auroc: NaN, averagePrecision: NaN});
  expect(rankingOf(new Float64Array(0), [])).toEqual({auroc: NaN, averagePrecision: NaN});
});
