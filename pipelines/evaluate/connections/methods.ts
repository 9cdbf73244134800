import {personalRanks} from "../../../src/graph/personal-rank.ts";
import {blended, type Blend} from "../../../src/recommend/blends.ts";
import {signals} from "../../../src/recommend/index.ts";
import type {Learning} from "../../../src/recommend/learning.ts";
import type {Talk} from "../../../src/recommend/connections/openness.ts";

/** [people] how much speaks for each other person; the array is good until the next person is asked about. */
export type Scorer = (person: number) => Float64Array;

/** What a baseline may look at: all that was said before the day. */
export interface Known {
  readonly learning: Learning;
  readonly talk: Talk;
}

export interface Method {
  readonly name: string;
  readonly learn: (known: Known) => Scorer;
}

/** The product: what its signals say, by the weights of a blend. */
export const productOf =
  (blend: Blend) =>
  ({learning}: Pick<Known, "learning">): Scorer => {
    const ours = blended(
      signals.filter(({kind}) => kind === "connection"),
      blend
    ).map((signal) => ({weight: signal.weight, voiceFor: signal.learn(learning)}));
    const scores = new Float64Array(learning.people.pseudonyms.length);
    return (person) => {
      scores.fill(0);
      for (const {weight, voiceFor} of ours)
        voiceFor(person).speak((other, amount) => {
          scores[other] += weight * amount;
        });
      return scores;
    };
  };

/** With how many people each spoke in the last `days`. */
export const popularity =
  (days: number): Method["learn"] =>
  ({learning: {people, today}, talk}) => {
    const met = people.pseudonyms.map(() => new Set<number>());
    for (let t = 0; t < talk.day.length; t++) {
      if (talk.day[t] < today - days) continue;
      met[talk.from[t]].add(talk.to[t]);
      met[talk.to[t]].add(talk.from[t]);
    }
    const scores = Float64Array.from(met, ({size}) => size);
    return () => scores;
  };

/** Shared contacts, each worth what its number of ties makes it worth. */
const shared =
  (worth: (ties: number) => number): Method["learn"] =>
  ({learning: {ties}}) => {
    const {starts, targets} = ties;
    const scores = new Float64Array(starts.length - 1);
    const value = scores.map((_, v) => worth(starts[v + 1] - starts[v]));
    return (person) => {
      scores.fill(0);
      for (let a = starts[person]; a < starts[person + 1]; a++)
        for (let b = starts[targets[a]]; b < starts[targets[a] + 1]; b++)
          scores[targets[b]] += value[targets[a]];
      return scores;
    };
  };

const pageRank: Method["learn"] = ({learning: {ties}}) => {
  const walk = personalRanks({...ties, weights: ties.weights.map(() => 1)}, {tolerance: 1e-4});
  const scores = new Float64Array(ties.starts.length - 1);
  return (person) => {
    const {people, rank} = walk(person);
    scores.fill(0);
    for (const [r, other] of people.entries()) scores[other] = rank[r];
    return scores;
  };
};

const product =
  (one: Method["learn"], other: Method["learn"]): Method["learn"] =>
  (known) => {
    const [left, right] = [one(known), other(known)];
    const scores = new Float64Array(known.learning.people.pseudonyms.length);
    return (person) => {
      const [a, b] = [left(person), right(person)];
      for (let i = 0; i < scores.length; i++) scores[i] = a[i] * b[i];
      return scores;
    };
  };

const week = popularity(7);
const adamicAdar = shared((ties) => 1 / Math.log(Math.max(2, ties)));
const allocation = shared((ties) => 1 / ties);

/** @see Liben-Nowell & Kleinberg (2007), doi:10.1002/asi.20591; Zhou, Lü & Zhang (2009), doi:10.1140/epjb/e2009-00335-8. */
export const baselines: readonly Method[] = [
  {name: "popularity, a week", learn: week},
  {name: "popularity, 4 weeks", learn: popularity(28)},
  {name: "common neighbours", learn: shared(() => 1)},
  {name: "Adamic–Adar", learn: adamicAdar},
  {name: "resource allocation", learn: allocation},
  {name: "personal PageRank", learn: pageRank},
  {name: "popularity × AA", learn: product(week, adamicAdar)},
  {name: "popularity × RA", learn: product(week, allocation)},
  {name: "popularity × PageRank", learn: product(week, pageRank)}
];
