import {blended} from "../../../src/recommend/courses/blend.ts";
import {learnWeights} from "../../../src/recommend/courses/learn-weights.ts";
import type {Scorer} from "../../../src/recommend/courses/models/taken.ts";
import {mean} from "../figure.ts";
import {gradeOf} from "./grade.ts";
import {listsOf} from "./lists.ts";
import {baselines, type Learn, type Method, parts} from "./methods.ts";
import type {Case, Split} from "./split.ts";
import {suite} from "./suite.ts";

/** A method with its settings chosen: ready for the period that is graded. */
export interface Chosen {
  readonly name: string;
  readonly told: string;
  readonly learn: Learn;
}

/**
 * The settings of every method that did best on the period before the one that is graded, and the weights of a blend of
 * them all. EASE is not tried with others than that setting in the blend; nothing here sees the graded period.
 */
export function chooseOn(before: Split): {methods: readonly Chosen[]; blend: Chosen} {
  const cases = spread(before.cases, suite.chosenBy);
  const best = [...baselines, ...parts].map((method) => bestOf(method, {...before, cases}));
  const {weights} = learnWeights({
    taken: before.taken,
    there: before.there,
    cases,
    scorers: best.map(({scorer}) => scorer)
  });
  const told = best.flatMap(({name}, i) => (weights[i] > 0 ? `${name} ${weights[i]}` : []));
  return {
    methods: best.filter(({part}) => !part),
    blend: {
      name: "blend",
      told: told.join(", "),
      learn: (taken, today) =>
        blended(
          best.flatMap(({learn}, i) =>
            weights[i] > 0 ? {scorer: learn(taken, today), weight: weights[i]} : []
          ),
          taken
        )
    }
  };
}

function bestOf({name, part, variants}: Method, before: Split) {
  const people = before.cases.map(({person}) => person);
  const tried = variants.map((variant) => {
    const scorer = variant.learn(before.taken, before.cut);
    return {...variant, name, part, scorer, ndcg: ndcgOf(people, scorer, before)};
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
