import {brier} from "../../../src/stats/forecast-loss.ts";
import {median} from "../../../src/stats/quantile.ts";
import {rankedDown, type Ranking, rankingOf} from "../../../src/stats/roc.ts";
import {calibrationError} from "../../../src/stats/said-and-happened.ts";
import {figureOf, type Line, lineOf} from "../figure.ts";
import {type Judged, ours} from "./judged.ts";

/** A figure of one method over some communities. */
type Statistic = (of: readonly Judged[], method: string) => number;

/** With fewer falls than this nothing can be told apart. */
const enoughFalls = 10;

export const canResolve = (judged: readonly Judged[]): boolean =>
  sum(judged, ({falls}) => Math.min(1, falls)) >= enoughFalls;

/** The table: each figure by each method. */
export function linesOf(judged: readonly Judged[], methods: readonly string[]): Line[] {
  const line = (figure: string, bar: string, statistic: Statistic, sense: 1 | -1 = 1) =>
    lineOf(
      figure,
      bar,
      Object.fromEntries(
        methods.map((method) => [method, figureOf(judged, (of) => statistic(of, method))])
      ),
      sense
    );
  const {auroc, averagePrecision} = rankings(judged, methods);
  const ranked = [
    line("AUROC", "", auroc),
    line("average precision", "", averagePrecision),
    line("Brier", "", (of, method) => brier(...outcomes(of, method)), -1),
    line(
      "calibration error",
      "≤ 0.05",
      (of, method) => calibrationError(...outcomes(of, method)),
      -1
    )
  ];
  const warned = [
    line("planted declines warned of before the half", "≥ 0.80", (of, method) =>
      shareOfPlanted(of, ({by}) => by[method].lead >= 0)
    ),
    line("… or within a quarter after it", "", (of, method) =>
      shareOfPlanted(of, ({by}) => !Number.isNaN(by[method].lead))
    ),
    line("lead in weeks, median", "≥ 4", leadOf),
    line("false alarms a healthy community-year", "≤ 1", falseAlarms, -1),
    line("precision of warnings", "", (of, method) => {
      const right = sum(of, ({by}) => by[method].right);
      return right / (right + sum(of, ({by}) => by[method].wrong));
    }),
    line(
      "precision at the budget",
      "",
      (of, method) => sum(of, ({by}) => by[method].shownRight) / sum(of, ({by}) => by[method].shown)
    ),
    line(
      "falls seen within the budget",
      "",
      (of, method) => sum(of, ({by}) => by[method].fallsShown) / sum(of, ({falls}) => falls)
    )
  ];
  return [...ranked, ...warned];
}

/** How much ours is above each other, the same communities drawn for both. */
export function pairedLines(judged: readonly Judged[], methods: readonly string[]): Line[] {
  const paired = (figure: string, statistic: Statistic) =>
    lineOf(
      figure,
      "> 0",
      Object.fromEntries(
        methods
          .filter((method) => method !== ours)
          .map((method) => [
            method,
            figureOf(judged, (of) => statistic(of, ours) - statistic(of, method))
          ])
      ),
      -1
    );
  const {auroc, averagePrecision} = rankings(judged, methods);
  return [
    paired("AUROC, ours less theirs", auroc),
    paired("average precision, ours less theirs", averagePrecision)
  ].map((line) => ({...line, best: ""}));
}

/** All cases of all communities by one method, sorted once. */
interface Pool {
  readonly scores: Float64Array;
  readonly came: Uint8Array;
  readonly order: Uint32Array;
  /** Where each community's cases begin. */
  readonly firstOf: ReadonlyMap<Judged, number>;
}

function poolOf(all: readonly Judged[], method: string): Pool {
  const [scores, came] = outcomes(all, method, "scores");
  const firstOf = new Map<Judged, number>();
  let first = 0;
  for (const one of all) {
    firstOf.set(one, first);
    first += one.came.length;
  }
  return {scores, came, order: rankedDown(scores), firstOf};
}

/** How well a method ranks the cases of the communities drawn; one drawn twice counts twice. */
function rankingIn({scores, came, order, firstOf}: Pool, of: readonly Judged[]): Ranking {
  const weight = new Uint8Array(scores.length);
  for (const one of of) {
    const first = firstOf.get(one) ?? 0;
    for (let at = first; at < first + one.came.length; at++) weight[at]++;
  }
  return rankingOf(scores, came, order, weight);
}

const rankings = (judged: readonly Judged[], methods: readonly string[]) => {
  const pools = new Map(methods.map((method) => [method, poolOf(judged, method)] as const));
  const told =
    (what: keyof Ranking): Statistic =>
    (of, method) => {
      const pool = pools.get(method);
      return pool ? rankingIn(pool, of)[what] : Number.NaN;
    };
  return {auroc: told("auroc"), averagePrecision: told("averagePrecision")};
};

const leadOf: Statistic = (of, method) => {
  const leads = of.flatMap(({by, planted}) =>
    planted && !Number.isNaN(by[method].lead) ? [by[method].lead] : []
  );
  return leads.length === 0 ? Number.NaN : median(leads);
};

const falseAlarms: Statistic = (of, method) =>
  sum(of, ({by}) => by[method].falseAlarms) / sum(of, ({healthyYears}) => healthyYears);

function outcomes(
  of: readonly Judged[],
  method: string,
  what: "scores" | "chances" = "chances"
): [Float64Array, Uint8Array] {
  const n = sum(of, ({came}) => came.length);
  const told = new Float64Array(n);
  const came = new Uint8Array(n);
  let at = 0;
  for (const one of of) {
    told.set(one.by[method][what], at);
    came.set(one.came, at);
    at += one.came.length;
  }
  return [told, came];
}

const shareOfPlanted = (of: readonly Judged[], holds: (one: Judged) => boolean): number => {
  const planted = of.filter((one) => one.planted);
  return planted.filter(holds).length / planted.length;
};

const sum = <T>(of: readonly T[], value: (one: T) => number): number =>
  of.reduce((all, one) => all + value(one), 0);
