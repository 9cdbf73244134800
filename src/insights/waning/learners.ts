import {boostedTrees, treesSay} from "../../stats/boosted-trees.ts";
import {safeOdds} from "../../stats/calibration.ts";
import {logistic, logOdds} from "../../stats/logistic.ts";
import {activityOf} from "./activity-signs.ts";
import {forgetful, type Memory} from "../learned.ts";
import {type Cases, scaled, seenIn} from "./cases.ts";
import type {Weeks} from "./fall.ts";
import type {Prior} from "./prior.ts";
import {type FixedRule, fixedRules} from "./rules.ts";

/** What was learned: log odds of cases, and of anything that could be seen where it is no rule. */
export interface Learned {
  readonly rows: (rows: Int32Array) => Float64Array;
  /** @param seen [n × signs], as measured. */
  readonly seen?: (seen: Float64Array) => Float64Array;
}

/** A way to come from past cases to log odds of new ones. */
export interface Learner {
  readonly name: string;
  /** @param came [rows], 0 or 1. */
  readonly learn: (rows: Int32Array, came: Uint8Array) => Learned;
  /** A rule stands beside the models and ships where it wins. */
  readonly fixed?: FixedRule;
}

/** From scaled signs and what came to the log odds of other scaled signs. */
type Fit = (x: Float64Array, came: Uint8Array) => (x: Float64Array) => Float64Array;

/** Coefficients are pulled to the prior as by so many cases. */
const pull = 200;
/** Trees take small steps away from it. */
const calm = {rounds: 40, leafPenalty: 200};

/** What was learned how. */
const named = {logistic: Uint8Array.of(0), trees: Uint8Array.of(1)};

/**
 * All that may foretell waning, for one horizon: the shipped prior; logistic regression and boosted trees, which begin
 * at the prior and follow the own past as far as it speaks; activity alone; both together, half and half, where the
 * other signs are noise in part; and the fixed rules of others.
 */
export function learnersOf(
  cases: Cases,
  weeks: Weeks,
  prior: Prior,
  horizon: number,
  memory: Memory = forgetful
): Learner[] {
  const {all, activity} = prior.horizons[horizon];
  const whole = Float64Array.from(all);
  const bent = (x: Float64Array, came: Uint8Array, towards: Float64Array): Float64Array =>
    memory.recall([named.logistic, x, came, towards], () =>
      logistic(x, came, {strength: pull, towards})
    );
  const fits: Readonly<Record<string, Fit>> = {
    prior: () => (x) => logOdds(x, whole),
    logistic: (x, came) => {
      const own = bent(x, came, whole);
      return (other) => logOdds(other, own);
    },
    trees: (x, came) => {
      if (came.length === 0) return (other) => logOdds(other, whole);
      const trees = memory.recall([named.trees, x, came, whole], () =>
        boostedTrees(x, came, {from: logOdds(x, whole), ...calm})
      );
      return (other) => {
        const told = logOdds(other, whole);
        return treesSay(trees, other).map((odds, row) => odds + told[row]);
      };
    },
    "activity alone": (x, came) => {
      const own = bent(activityOf(x), came, Float64Array.from(activity));
      return (other) => logOdds(activityOf(other), own);
    },
    both: (x, came) => {
      const [all, alone] = [fits.logistic(x, came), fits["activity alone"](x, came)];
      return (other) => {
        const told = alone(other);
        return all(other).map((odds, row) => (odds + told[row]) / 2);
      };
    }
  };
  const model = ([name, fit]: [string, Fit]): Learner => ({
    name,
    learn(lessons, came) {
      const told = fit(scaled(seenIn(cases, lessons), prior), came);
      const seen = (other: Float64Array) => told(scaled(other, prior));
      return {seen, rows: (rows) => seen(seenIn(cases, rows))};
    }
  });
  const rules = fixedRules.map((rule) => ruleLearner(rule, cases, weeks));
  return [...Object.entries(fits).map(model), ...rules];
}

/** Its chance is the share of its past cases that came true, of those it would have warned of and of the others. */
function ruleLearner(rule: FixedRule, {community, window}: Cases, {lives}: Weeks): Learner {
  const side = (row: number) =>
    rule.score(lives[community[row]], window[row]) >= rule.warnsFrom ? 0 : 1;
  return {
    name: rule.name,
    fixed: rule,
    learn(lessons, came) {
      const [right, all] = [Float64Array.of(1, 1), Float64Array.of(2, 10)]; // before any: 1 in 2, 1 in 10
      lessons.forEach((row, i) => {
        right[side(row)] += came[i];
        all[side(row)]++;
      });
      const odds = right.map((count, s) => safeOdds(count / all[s]));
      return {rows: (rows) => Float64Array.from(rows, (row) => odds[side(row)])};
    }
  };
}
