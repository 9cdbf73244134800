import {asShares, blended} from "../../../src/recommend/courses/blend.ts";
import {learnWeights} from "../../../src/recommend/courses/learn-weights.ts";
import type {Scorer} from "../../../src/recommend/courses/models/taken.ts";
import {mean} from "../figure.ts";
import {gradeOf} from "./grade.ts";
import {listsOf} from "./lists.ts";
import {type Learn, type Method, methods} from "./methods.ts";
import type {Case, Split} from "./split.ts";
import {suite} from "./suite.ts";

/** A method with its settings chosen: ready for the period that is graded. */
export interface Chosen {
  readonly name: string;
  readonly told: string;
  readonly learn: Learn;
}

/** People that the choosing period asks, evenly spread: more of them are slower, fewer choose by chance. */
const askedAtMost = 5000;

/**
 * The settings of every method that did best on the period before the one that is graded, and the weights of a blend;
 * nothing here sees the graded period.
 */
export function chooseOn(before: Split): {lines: readonly Chosen[]; blend: Chosen} {
  const cases = spread(before.cases, askedAtMost);
  const best = methods.map((method) => bestOf(method, {...before, cases}));
  const parts = best.filter(({role}) => role !== "line");
  const scorers = parts.map(({scorer}) => asShares(scorer, before.taken));
  const {weights} = learnWeights({taken: before.taken, there: before.there, cases, scorers});
  const heard = parts.flatMap((part, i) => (weights[i] > 0 ? {...part, weight: weights[i]} : []));
  return {
    lines: best.filter(({role}) => role !== "part"),
    blend: {
      name: "blend",
      told: heard.map(({name, weight, told}) => `${weight} ${name} ${told}`).join(" + "),
      learn: (taken, today) =>
        blended(
          heard.map(({learn, weight}) => ({
            scorer: asShares(learn(taken, today), taken),
            weight
          })),
          taken.courses
        )
    }
  };
}

function bestOf({name, role, variants}: Method, before: Split) {
  const people = before.cases.map(({person}) => person);
  const tried = variants.map((variant) => {
    const scorer = variant.learn(before.taken, before.cut);
    return {...variant, name, role, scorer, ndcg: ndcgOf(people, scorer, before)};
  });
  return tried.reduce((best, next) => (next.ndcg > best.ndcg ? next : best));
}

function ndcgOf(people: readonly number[], scorer: Scorer, split: Split): number {
  const lists = listsOf(people, scorer, {...split, most: suite.listLength});
  return mean(lists.map((list, i) => gradeOf(list, split.cases[i], suite.listLength).ndcg));
}

/** At most so many, evenly from first to last. */
const spread = (cases: readonly Case[], most: number): readonly Case[] =>
  cases.length <= most
    ? cases
    : Array.from({length: most}, (_, i) => cases[Math.floor((i * cases.length) / most)]);
