import {calibrated} from "../../stats/calibration.ts";
import type {Interval} from "../../stats/interval.ts";
import {wilsonInterval} from "../../stats/wilson.ts";
import type {CommunityLife} from "../community-life.ts";
import {lowerBound} from "../lower-bound.ts";
import {forgetful, type Memory} from "../learned.ts";
import {type Cases, casesOf, horizonDays, seenIn} from "./cases.ts";
import {leastUsual, type Weeks, weeksOf} from "./fall.ts";
import {learnersOf} from "./learners.ts";
import type {Prior} from "./prior.ts";
import {chanceWithout, type Reasons, reasonsOf} from "./reasons.ts";
import type {ReasonKind} from "./signs.ts";
import {type ThroughTime, throughTime} from "./through-time.ts";

/** The chances of waning in an organisation, now and at any time before as they would have been told then. */
export interface Waning {
  readonly weeks: Weeks;
  readonly cases: Cases;
  /** For 30, 60 and 90 days. */
  readonly horizons: readonly ThroughTime[];
  /** Of each horizon: chance → its 80 % range, by what came of such chances here. */
  readonly ranges: readonly ((chance: number) => Interval)[];
  /** Id → number of a community. */
  readonly numberOf: ReadonlyMap<string, number>;
  /** [communities × windows] row of the cases; −1 where it was not at risk. */
  readonly rowAt: Int32Array;
}

/** The chance that one community falls below half of its usual within so many days. */
export interface WaningChance {
  readonly communityId: string;
  readonly horizonDays: number;
  readonly chance: number;
  /** 80 % range, by what came of such chances here. */
  readonly low: number;
  readonly high: number;
  readonly warns: boolean;
  /** The window in which it was told: the last, or of one that was warned of and has fallen since, the last before. */
  readonly window: number;
  /** Of a warning within 90 days alone; null where a rule tells, which has none. */
  readonly why: Why | null;
}

interface Why extends Reasons {
  /** What would lower it, where something would. */
  readonly ifUsual: {readonly of: Mendable; readonly chance: number} | null;
}

export function waningOf(
  lives: readonly CommunityLife[],
  windowStarts: readonly string[],
  prior: Prior,
  memory: Memory = forgetful
): Waning {
  const weeks = weeksOf(lives, windowStarts);
  const cases = casesOf(weeks, windowStarts);
  const horizons = horizonDays.map((_, h) =>
    throughTime(cases, weeks.windows, h, learnersOf(cases, weeks, prior, h, memory))
  );
  const rowAt = new Int32Array(weeks.level.length).fill(-1);
  cases.community.forEach((c, row) => {
    rowAt[c * weeks.windows + cases.window[row]] = row;
  });
  const numberOf = new Map(lives.map(({id}, c) => [id, c]));
  const ranges = horizons.map(({chance}, h) => rangesOf(cases, h, chance));
  return {weeks, cases, horizons, ranges, numberOf, rowAt};
}

/** How a community stands in a window, by what was known then. */
export type Standing = "calm" | "warned" | "fallen" | "unknown";

/** `unknown`: too young, or before anything could be told: simple rules speak. */
export function standingAt(waning: Waning, id: string, window: number): Standing {
  const {weeks, horizons, numberOf, rowAt} = waning;
  const at = (numberOf.get(id) ?? Number.NaN) * weeks.windows + window;
  const row = rowAt[at] ?? -1;
  if (row < 0) {
    if (!(weeks.usual[at] >= leastUsual)) return "unknown";
    return weeks.level[at] < weeks.usual[at] / 2 ? "fallen" : "calm";
  }
  const {chance, threshold} = horizons[horizons.length - 1];
  if (Number.isNaN(chance[row])) return "unknown";
  return chance[row] >= threshold[row] ? "warned" : "calm";
}

/** What was told of a community at risk, with its 80 % range. */
export interface WaningTold extends Interval {
  readonly value: number;
}

/** @returns null where it was not at risk, or nothing could be told. */
export function toldAt(waning: Waning, id: string, window: number): WaningTold | null {
  const {horizons, ranges} = waning;
  const row = rowOf(waning, id, window);
  const h = horizons.length - 1;
  const {chance} = horizons[h];
  if (row < 0 || Number.isNaN(chance[row])) return null;
  return {value: chance[row], ...ranges[h](chance[row])};
}

/** Whether a community at risk in a window fell within 90 days; null: it was not, or nobody can know yet. */
export function cameTrue(waning: Waning, id: string, window: number): boolean | null {
  const row = rowOf(waning, id, window);
  const came = row < 0 ? -1 : waning.cases.came[waning.horizons.length - 1][row];
  return came < 0 ? null : came > 0;
}

const rowOf = ({weeks, numberOf, rowAt}: Waning, id: string, window: number): number =>
  rowAt[(numberOf.get(id) ?? Number.NaN) * weeks.windows + window] ?? -1;

/**
 * What is told for now, ordered by community and horizon; of one that was warned of and has fallen, what was told last.
 * A community that is not at risk, or too young, has none.
 */
export function chancesNow(waning: Waning): WaningChance[] {
  const {weeks, cases, horizons, ranges} = waning;
  return weeks.lives.flatMap(({id, covers}, c) => {
    const row = covers === null ? lastTold(waning, c) : -1; // its named community tells it
    if (row < 0) return [];
    const nearest = horizons.map(({chance}) => chance[row]);
    return horizons.map(({chance: told, threshold}, h) => {
      const chance = Math.max(...nearest.slice(0, h + 1)); // what may come sooner may come by then
      const warns = told[row] >= threshold[row];
      return {
        communityId: id,
        horizonDays: horizonDays[h],
        chance,
        ...ranges[h](chance),
        warns,
        window: cases.window[row],
        why: h === 2 && warns ? whyOf(waning, row) : null
      };
    });
  });
}

/** The row of now; of one that was warned of and has fallen since, the last before; −1: none. */
function lastTold({weeks, horizons, rowAt}: Waning, c: number): number {
  if (weeks.windows === 0) return -1;
  const last = (c + 1) * weeks.windows - 1;
  const hasFallen = weeks.usual[last] >= leastUsual && weeks.level[last] < weeks.usual[last] / 2;
  if (rowAt[last] >= 0 || !hasFallen || weeks.windows > weeks.leaves[c]) return rowAt[last];
  const {chance, threshold} = horizons[horizons.length - 1];
  const from = Math.max(c * weeks.windows, last - quarter);
  const before = rowAt.subarray(from, last).findLast((row) => row >= 0) ?? -1;
  return before >= 0 && chance[before] >= threshold[before] ? before : -1;
}

const [likeIt, quarter] = [200, 13];
/** The chance itself counts as so many cases beside those of the past. */
const ownCases = 20;
const z80 = 1.2816;

/** Chance → where it truly lies, by what came of the nearest past ones; a community counts once a quarter. */
function rangesOf(
  {community, window, came}: Cases,
  horizon: number,
  told: Float64Array
): (chance: number) => Interval {
  const known = Array.from(told.keys())
    .filter((row) => came[horizon][row] >= 0 && !Number.isNaN(told[row]))
    .sort((a, b) => told[a] - told[b] || a - b);
  const sorted = Float64Array.from(known, (row) => told[row]);
  return (chance) => {
    const at = lowerBound(sorted, chance);
    const around = known.slice(Math.max(0, at - likeIt), at + likeIt);
    const near = nearest(around, (row) => Math.abs(told[row] - chance), likeIt);
    const seen = new Set(
      near.map((row) => community[row] * 1000 + Math.floor(window[row] / quarter))
    );
    const right = near.reduce((sum, row) => sum + came[horizon][row], 0);
    const share = near.length > 0 ? right / near.length : chance;
    const {low, high} = wilsonInterval(
      seen.size * share + ownCases * chance,
      seen.size + ownCases,
      z80
    );
    return {low: Math.min(low, chance), high: Math.max(high, chance)};
  };
}

/** The rows that are least far, of equals the first. */
function nearest(rows: readonly number[], far: (row: number) => number, most: number): number[] {
  const distances = Float64Array.from(rows, far);
  const last = distances.slice().sort()[Math.min(most, rows.length) - 1];
  const closer = rows.filter((_, i) => distances[i] < last);
  const justSoFar = rows.filter((_, i) => distances[i] === last);
  return [...closer, ...justSoFar.slice(0, most - closer.length)];
}

/** Those of about its size it is compared with. */
const comparedWith = 24;
/** So much lower a chance is worth telling. */
const worthTelling = 0.03;
/** What people can mend by acting; pace follows. */
const mendable = [
  "answers",
  "newcomers",
  "steward",
  "few",
  "borders"
] as const satisfies readonly ReasonKind[];
export type Mendable = (typeof mendable)[number];

function whyOf({weeks, cases, horizons}: Waning, row: number): Why | null {
  const {folds} = horizons[horizons.length - 1];
  const then = folds.findLast(({knownBy}) => knownBy <= cases.window[row]);
  const seen = then?.learned.seen;
  if (!then || !seen) return null;
  const size = (at: number) =>
    Math.log(weeks.usual[cases.community[at] * weeks.windows + cases.window[at]]);
  const others = Array.from(cases.window.keys())
    .filter((at) => cases.window[at] % quarter === weeks.windows % quarter)
    .sort((a, b) => Math.abs(size(a) - size(row)) - Math.abs(size(b) - size(row)) || a - b)
    .slice(0, comparedWith)
    .sort((a, b) => a - b);
  if (others.length === 0) return null;
  const own = seenIn(cases, Int32Array.of(row));
  const around = seenIn(cases, Int32Array.from(others));
  const chances = (of: Float64Array) => seen(of).map((odds) => calibrated(then.calibration, odds));
  const [chance] = chances(own);
  const mended = mendable
    .map((of) => ({of, chance: chanceWithout(of, own, around, chances)}))
    .sort((a, b) => a.chance - b.chance || a.of.localeCompare(b.of));
  return {
    ...reasonsOf(own, around, chances),
    ifUsual: mended[0].chance < chance - worthTelling ? mended[0] : null
  };
}
