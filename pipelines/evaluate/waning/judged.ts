import type {Around} from "../../../src/insights/alarms/rule.ts";
import {type Cases, casesOf, horizonWeeks} from "../../../src/insights/waning/cases.ts";
import {hasFallen, type Weeks, weeksOf} from "../../../src/insights/waning/fall.ts";
import {learnersOf} from "../../../src/insights/waning/learners.ts";
import type {Prior} from "../../../src/insights/waning/prior.ts";
import {cooldownWeeks, raisedOf} from "../../../src/insights/waning/raised.ts";
import {shownRows} from "../../../src/insights/waning/shown.ts";
import {throughTime} from "../../../src/insights/waning/through-time.ts";
import {chanceOf} from "../../../src/stats/logistic.ts";
import {firstJudged, lateWeeks, weeksApart} from "./suite.ts";
import type {Decline, World} from "./world.ts";

export const ours = "coppice";

/** One community of one world: what each method said of it, and what came. */
export interface Judged {
  /** Its people in a usual week when it was first judged: to go by all weeks would call small who fell. */
  readonly size: number;
  /** Cases whose outcome is known, one week in four. */
  readonly came: Uint8Array;
  readonly by: Readonly<Record<string, Said>>;
  /** Years in which it was at risk and nothing was done to it. */
  readonly healthyYears: number;
  /** Times it fell. */
  readonly falls: number;
  readonly planted: boolean;
}

interface Said {
  /** [cases] to rank by, and as a chance. */
  readonly scores: Float64Array;
  readonly chances: Float64Array;
  readonly right: number;
  readonly wrong: number;
  /** Wrong ones while it was healthy. */
  readonly falseAlarms: number;
  /** Weeks from the first warning of a planted decline to its half; negative: it came late; NaN: none came. */
  readonly lead: number;
  /** Rows in which it was among the few that a leader is shown, and how many of those came true; falls so foretold. */
  readonly shown: number;
  readonly shownRight: number;
  readonly fallsShown: number;
}

/** A method: its score and chance of each case, and the cases and windows in which it warns. */
interface Method {
  readonly scores: Float64Array;
  readonly chances: Float64Array;
  /** By community, windows ascending. */
  readonly warns: readonly (readonly number[])[];
}

/** A world through time, for one horizon. @param horizon 0, 1, 2: 30, 60, 90 days. */
export function judgedOf(
  {around, declines, disturbed}: Pick<World, "around" | "declines" | "disturbed">,
  prior: Prior,
  horizon = 2
): Judged[] {
  const weeks = weeksOf(around.lives, around.windowStarts);
  const cases = casesOf(weeks, around.windowStarts);
  const came = cases.came[horizon];
  const methods = methodsOf(cases, weeks, prior, horizon);
  const shown = new Map(
    Object.entries(methods).map(([name, {scores}]) => [name, shownRows(cases, scores)] as const)
  );
  const bounds = boundsOf(cases, around);
  return around.lives.flatMap((life, c) => {
    const rows = rowsBetween(bounds[c], bounds[c + 1]).filter(
      (row) => cases.window[row] >= firstJudged
    );
    const known = rows.filter((row) => came[row] >= 0);
    const sampled = known.filter((row) => cases.window[row] % weeksApart === 0);
    if (known.length === 0) return [];
    const decline = declines.find(({communityId}) => communityId === life.id);
    const spells = [...disturbed, ...declines].filter(({communityId}) => communityId === life.id);
    const ahead = horizonWeeks[horizon];
    const isHealthy = (w: number) =>
      !spells.some(({from, until}) => w + ahead >= from && w < until);
    const falls = fallsOf(weeks, c);
    const reached = decline ? halfOf(weeks, c, decline) : -1;
    const rowAt = new Map(Array.from(rows, (row) => [cases.window[row], row] as const));
    const saidBy = ([name, {scores, chances, warns}]: readonly [string, Method]): [
      string,
      Said
    ] => {
      const outcomes = warns[c].map((w) => ({w, came: came[rowAt.get(w) ?? -1] ?? -1}));
      const first = warns[c].find((w) => decline && w >= decline.from && w <= reached + lateWeeks);
      const mine = known.filter((row) => shown.get(name)?.has(row));
      return [
        name,
        {
          scores: Float64Array.from(sampled, (row) => scores[row]),
          chances: Float64Array.from(sampled, (row) => chances[row]),
          right: outcomes.filter(({came}) => came === 1).length,
          wrong: outcomes.filter(({came}) => came === 0).length,
          falseAlarms: outcomes.filter(({w, came}) => came === 0 && isHealthy(w)).length,
          lead: first === undefined ? Number.NaN : reached - first,
          shown: mine.length,
          shownRight: mine.filter((row) => came[row] === 1).length,
          fallsShown: falls.filter((fall) =>
            mine.some((row) => cases.window[row] < fall && cases.window[row] >= fall - ahead)
          ).length
        }
      ];
    };
    return [
      {
        size: weeks.usual[c * weeks.windows + cases.window[known[0]]],
        came: Uint8Array.from(sampled, (row) => came[row]),
        by: Object.fromEntries(Object.entries(methods).map(saidBy)),
        healthyYears: rows.filter((row) => isHealthy(cases.window[row])).length / 52,
        falls: falls.length,
        planted: reached >= 0
      }
    ];
  });
}

function methodsOf(
  cases: Cases,
  weeks: Weeks,
  prior: Prior,
  horizon: number
): Record<string, Method> {
  const learners = learnersOf(cases, weeks, prior, horizon);
  const {chance, odds, threshold} = throughTime(cases, weeks.windows, horizon, learners);
  const every = Int32Array.from(cases.window.keys());
  const byCommunity = (rows: readonly number[]) =>
    weeks.lives.map((_, c) =>
      rows
        .filter((row) => cases.community[row] === c && cases.window[row] >= firstJudged)
        .map((row) => cases.window[row])
    );
  const methods: Record<string, Method> = {
    [ours]: {
      scores: chance,
      chances: chance,
      warns: byCommunity(raisedOf(cases, every, (row) => chance[row] >= threshold[row]))
    }
  };
  for (const {name, fixed} of learners) {
    if (name === "prior") continue;
    const chances = odds[name].map(chanceOf);
    methods[name] = fixed
      ? {
          scores: Float64Array.from(every, (row) =>
            fixed.score(weeks.lives[cases.community[row]], cases.window[row])
          ),
          chances,
          warns: weeks.lives.map((life, c) => {
            const windows: number[] = [];
            for (let w = firstJudged; w < Math.min(weeks.windows, weeks.leaves[c]); w++) {
              const cooling = w - (windows.at(-1) ?? Number.NEGATIVE_INFINITY) < cooldownWeeks;
              if (!cooling && isAlive(weeks, c, w) && fixed.score(life, w) >= fixed.warnsFrom)
                windows.push(w);
            }
            return windows;
          })
        }
      : {
          scores: chances,
          chances,
          warns: byCommunity(raisedOf(cases, every, (row) => chances[row] >= threshold[row]))
        };
  }
  return methods;
}

/** It has had anybody within a year: a rule may speak of it. */
const isAlive = ({lives}: Weeks, c: number, window: number): boolean =>
  lives[c].series.active
    .subarray(Math.max(0, window - 51), window + 1)
    .some((people) => people > 0);

/** Windows in which it had newly fallen. */
function fallsOf(weeks: Weeks, c: number): number[] {
  const falls: number[] = [];
  const row = c * weeks.windows;
  for (let w = firstJudged + 1; w < weeks.windows; w++) {
    const before = weeks.usual[row + w - 1];
    const fell = weeks.level[row + w] < before / 2 && weeks.level[row + w - 1] >= before / 2;
    if (fell && before >= 2 && w < weeks.leaves[c]) falls.push(w);
  }
  return falls;
}

/** First window of a planted decline in which it has fallen, seen from its onset; −1: it never did, or nobody could know. */
function halfOf(weeks: Weeks, c: number, {from, until}: Decline): number {
  if (from < firstJudged) return -1;
  for (let w = from; w < Math.min(until, weeks.windows); w++)
    if (hasFallen(weeks, c, from, w)) return w;
  return -1;
}

/** Where each community's rows begin. */
function boundsOf({community}: Cases, {lives}: Around): Int32Array {
  const bounds = new Int32Array(lives.length + 1);
  for (const c of community) bounds[c + 1]++;
  for (let c = 0; c < lives.length; c++) bounds[c + 1] += bounds[c];
  return bounds;
}

const rowsBetween = (from: number, to: number): Int32Array =>
  Int32Array.from({length: to - from}, (_, i) => from + i);
