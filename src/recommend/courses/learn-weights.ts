import {topK} from "../../graph/top-k.ts";
import {idealGain, seenAt} from "../../stats/ndcg.ts";
import type {Scorer, Taken} from "./models/taken.ts";

interface Lessons {
  readonly taken: Taken;
  readonly there: Uint32Array;
  /** What people with a history then took up. */
  readonly cases: readonly {readonly person: number; readonly wanted: readonly number[]}[];
  /** Each says 0–1 of every course. */
  readonly scorers: readonly Scorer[];
}

/** Weights that are tried, besides each part alone. */
const steps = [0, 0.05, 0.1, 0.2, 0.4, 0.8, 1.6];
const rounds = 2;
/** A weight moves for a gain of so many times what there is: less is chance. */
const worth = 1.002;
const listLength = 10;
/** Only the first so many of each part can come to stand among the first ten of the sum. */
const poolLength = 60;

/**
 * How much each part should count, judged by what people took up next: from the best part alone, one weight at a time is
 * moved to where NDCG@10 is highest, twice round. So the sum is never below its best part on what it was learned from.
 *
 * @returns a weight ≥ 0 for each part; what makes no difference stays with the earlier part and the smaller weight.
 * Coordinate ascent: Metzler & Croft (2007), doi:10.1007/s10791-006-9019-z. Few weights, so little to overfit.
 */
export function learnWeights(lessons: Lessons): {weights: Float64Array; ndcg: number} {
  const pools = poolsOf(lessons);
  const count = lessons.scorers.length;
  const alone = (part: number) => Float64Array.from({length: count}, (_, i) => +(i === part));
  let best: {weights: Float64Array; ndcg: number} = {weights: alone(0), ndcg: 0};
  const consider = (weights: Float64Array, least: number) => {
    const ndcg = meanNdcg(pools, weights);
    if (ndcg > best.ndcg * least) best = {weights, ndcg};
  };
  for (let part = 0; part < count; part++) consider(alone(part), 1);
  for (let round = 0; round < rounds; round++)
    for (let part = 0; part < count; part++) {
      const from = best.weights;
      for (const step of steps) consider(from.with(part, step), worth);
    }
  return best;
}

/** The courses that could come first for one person, ascending, and what each part says of them. */
interface Pool {
  readonly courses: Uint32Array;
  /** [parts · courses]. */
  readonly shares: Float64Array;
  /** Places in `courses` of what was wanted; what no part ranks high is never found. */
  readonly found: readonly number[];
  readonly ideal: number;
}

function poolsOf({taken, there, cases, scorers}: Lessons): Pool[] {
  const {starts, targets, courses} = taken;
  const said = scorers.map(() => new Float64Array(courses));
  return cases.map(({person, wanted}) => {
    const pool = new Set<number>();
    for (const [part, scorer] of scorers.entries()) {
      said[part].fill(0);
      scorer(person, said[part]);
      for (let e = starts[person]; e < starts[person + 1]; e++) said[part][targets[e]] = 0;
      for (const course of topK(there, said[part], poolLength)) pool.add(course);
    }
    const ordered = Uint32Array.from(pool).sort();
    const shares = new Float64Array(scorers.length * ordered.length);
    for (const [part, amounts] of said.entries())
      for (let i = 0; i < ordered.length; i++)
        shares[part * ordered.length + i] = amounts[ordered[i]];
    const found = wanted.map((course) => ordered.indexOf(course)).filter((place) => place >= 0);
    return {courses: ordered, shares, found, ideal: idealGain(wanted.length, listLength)};
  });
}

function meanNdcg(pools: readonly Pool[], weights: Float64Array): number {
  let sum = 0;
  const scores = new Float64Array(
    pools.reduce((most, {courses}) => Math.max(most, courses.length), 0)
  );
  for (const {courses, shares, found, ideal} of pools) {
    if (found.length === 0) continue;
    const size = courses.length;
    for (let i = 0; i < size; i++) scores[i] = 0;
    for (let part = 0; part < weights.length; part++) {
      if (weights[part] === 0) continue;
      for (let i = 0; i < size; i++) scores[i] += weights[part] * shares[part * size + i];
    }
    for (const mine of found) {
      if (scores[mine] <= 0) continue;
      let place = 0;
      for (let i = 0; i < size; i++)
        if (scores[i] > scores[mine] || (scores[i] === scores[mine] && i < mine)) place++;
      if (place < listLength) sum += seenAt(place) / ideal;
    }
  }
  return sum / Math.max(1, pools.length);
}
