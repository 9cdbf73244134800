import type {Interval} from "../../stats/interval.ts";
import {chanceOf} from "../../stats/logistic.ts";
import {quantiles} from "../../stats/quantile.ts";
import {rankedDown, rankingOf} from "../../stats/roc.ts";
import {calibrationError, type Said, saidAndHappened} from "../../stats/said-and-happened.ts";
import type {Cases} from "./cases.ts";
import {fixedRules} from "./rules.ts";
import {shownRows} from "./shown.ts";
import type {Waning} from "./waning.ts";

/** How the chances of waning fared in an organisation's own past, told week by week with what was known then. */
export interface WaningRecord {
  /** Communities that were judged, and those of them that fell. */
  readonly communities: number;
  readonly fell: number;
  readonly cases: number;
  /** Ours first; none where too few fell to tell anything apart. */
  readonly fared: readonly Fared[];
  /** Tenths of the cases by chance: what was said, and what happened. */
  readonly said: readonly Said[];
}

/** One way to foretell, and how it did, each with its 95 % range over communities. */
export interface Fared {
  readonly method: string;
  /** Chance that one that fell was ranked above one that did not. */
  readonly auroc: Figure;
  readonly averagePrecision: Figure;
  /** Of those among the few that a leader is shown in a week, the share that fell. */
  readonly shownRight: Figure;
  /** Mean distance of what was said from what happened. */
  readonly calibrationError: number;
}

export interface Figure extends Interval {
  readonly value: number;
}

export const ours = "coppice";
/** With fewer that fell nothing can be told apart. */
const enoughFalls = 10;
/** Weeks that follow on each other say nearly the same: one in so many is a case, of large pasts fewer. */
const weeksApart = 4;
const mostCases = 5000;
const rounds = 200;
const level = 0.95;

/**
 * Judges what was told within 90 days, beside activity alone and the fixed rules, on the same cases.
 *
 * @param random for drawing communities again. Time O(methods × (n log n + rounds × n)).
 */
export function recordOf(waning: Waning, random: () => number): WaningRecord {
  const {cases, horizons} = waning;
  const {chance} = horizons[horizons.length - 1];
  const came = cases.came[horizons.length - 1];
  const rows = judgedRows(cases, came, chance);
  const happened = Uint8Array.from(rows, (row) => came[row]);
  const community = rows.map((row) => cases.community[row]);
  const fell = new Set(community.filter((_, i) => happened[i] > 0)).size;
  const known = {communities: new Set(community).size, fell, cases: rows.length};
  if (fell < enoughFalls || !happened.includes(0)) return {...known, fared: [], said: []};
  const weights = drawn(community, random);
  return {
    ...known,
    fared: ways(waning).map((way) => faredOf(way, {cases, rows, happened, weights})),
    said: saidAndHappened(
      Float64Array.from(rows, (row) => chance[row]),
      happened
    )
  };
}

function judgedRows({window}: Cases, came: Int8Array, chance: Float64Array): Int32Array {
  const isKnown = (row: number) => came[row] >= 0 && !Number.isNaN(chance[row]);
  const known = Int32Array.from(chance.keys()).filter(isKnown);
  const apart = Math.max(weeksApart, Math.ceil(known.length / mostCases));
  return known.filter((row) => window[row] % apart === 0);
}

/** A way to foretell: what it ranks by, and its chances. [rows of all cases] */
interface Way {
  readonly method: string;
  readonly scores: Float64Array;
  readonly chances: Float64Array;
}

function ways({cases, weeks, horizons}: Waning): Way[] {
  const {chance, odds} = horizons[horizons.length - 1];
  const alone = odds["activity alone"].map(chanceOf);
  return [
    {method: ours, scores: chance, chances: chance},
    {method: "activity alone", scores: alone, chances: alone},
    ...fixedRules.map(({name, score}) => ({
      method: name,
      scores: Float64Array.from(cases.window, (window, row) =>
        score(weeks.lives[cases.community[row]], window)
      ),
      chances: odds[name].map(chanceOf)
    }))
  ];
}

/**
 * Communities drawn with replacement. @param community [rows]
 * @returns of each draw [rows], how often a row is in it; the first has all once.
 */
function drawn(community: Int32Array, random: () => number): Uint16Array[] {
  const all = [...new Set(community)];
  const times = new Uint16Array(Math.max(...all) + 1);
  return Array.from({length: rounds + 1}, (_, round) => {
    times.fill(0);
    for (const own of all) times[round === 0 ? own : all[Math.floor(random() * all.length)]]++;
    const weight = new Uint16Array(community.length);
    for (let i = 0; i < weight.length; i++) weight[i] = times[community[i]];
    return weight;
  });
}

interface Judging {
  readonly cases: Cases;
  readonly rows: Int32Array;
  readonly happened: Uint8Array;
  readonly weights: readonly Uint16Array[];
}

function faredOf({method, scores, chances}: Way, {cases, rows, happened, weights}: Judging): Fared {
  const own = Float64Array.from(rows, (row) => scores[row]);
  const order = rankedDown(own);
  const among = shownRows(cases, scores);
  const isShown = Uint8Array.from(rows, (row) => Number(among.has(row)));
  const told = weights.map((weight) => ({
    ...rankingOf(own, happened, order, weight),
    shownRight: shareRight(isShown, happened, weight)
  }));
  const figure = (of: (one: (typeof told)[number]) => number): Figure => {
    const draws = told.slice(1).map(of).filter(Number.isFinite);
    const [low, high] = quantiles(draws, [(1 - level) / 2, (1 + level) / 2]);
    return {value: of(told[0]), low, high};
  };
  return {
    method,
    auroc: figure(({auroc}) => auroc),
    averagePrecision: figure(({averagePrecision}) => averagePrecision),
    shownRight: figure(({shownRight}) => shownRight),
    calibrationError: calibrationError(
      Float64Array.from(rows, (row) => chances[row]),
      happened
    )
  };
}

function shareRight(isShown: Uint8Array, happened: Uint8Array, weight: Uint16Array): number {
  let [right, all] = [0, 0];
  for (let i = 0; i < weight.length; i++) {
    all += isShown[i] * weight[i];
    right += isShown[i] * weight[i] * happened[i];
  }
  return right / all;
}
