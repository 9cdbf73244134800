import {conformalRange} from "../../stats/conformal-range.ts";
import {expected, robustRidge} from "../../stats/robust-ridge.ts";
import {type Moment, momentAt, toldWeeks, weeksAfter, weeksBefore} from "./moments.ts";

/** Help that was given to a community in the week before a window. */
export interface Help {
  readonly community: number;
  readonly window: number;
}

/** Why nothing is said: too few weeks before or after, too few moments like it, or it had gone its own way before. */
export type Refusal = "too_few_weeks" | "too_few_alike" | "went_its_own_way";

export interface Effect {
  /** People a week that came of it in weeks 5 to 8 after, with a 95 % range; NaN where refused. */
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  /** People a week after, less those before: what it looks like. */
  readonly naive: number;
  /** Week by week beside moments alike, from twelve weeks before on; week 0 is the first after. */
  readonly path: readonly {week: number; difference: number; low: number; high: number}[];
  /** With how many moments, of how many communities, it was compared; 1: with its own past alone. */
  readonly moments: number;
  readonly communities: number;
  readonly refused: Refusal | null;
}

const judged = {from: weeksBefore + 4, to: weeksBefore + weeksAfter};
const trend = {from: 0, to: weeksBefore - 4};
/** The nearest are compared, at most so many of a community and so many weeks apart. */
const [nearest, ofOne, weeksApart] = [79, 8, 2];
const [leastMoments, leastCommunities] = [39, 5];
/** Weeks that follow on each other say nearly the same: of one's own alone more are needed. */
const leastOwn = 52;
/** Moments that differ by more are not alike: about half as much again, or as little. */
const farthest = 0.5;
/** Weeks in which help may still work. */
const workingWeeks = 26;

/**
 * What came of help: how its community went on, less how communities went on at moments when they stood as it did (as
 * low, as fallen, as large) and nobody helped, season taken off both. The range is of what such a comparison shows when
 * nobody helped at all. Who is helped is low, and who is low comes back: a bare before and after is blind to that.
 * Where too few communities are alike, it is compared with how its own past went on: an interrupted series.
 *
 * @param series people active, by community and window. @param others further help that was given.
 * @returns an effect for each help
 * @see Abadie (2005), doi:10.1111/0034-6527.00321, differences beside matched ones; the range by permutation over
 * moments without help, Chernozhukov, Wüthrich & Zhu (2021), doi:10.1080/01621459.2021.1920957.
 */
export function effectsOf(
  series: readonly Float64Array[],
  helps: readonly Help[],
  {comparedWith = bestOf, others = []}: {comparedWith?: Comparison; others?: readonly Help[]} = {}
): Effect[] {
  if (helps.length === 0) return [];
  const all = [...helps, ...others];
  const without = untouched(series, all);
  return helps.map((help) => {
    const moment = momentAt(leftAlone(series, help, all), help.community, help.window);
    return effectOf(moment, without, comparedWith);
  });
}

/** Who else was helped about then does not tell what all did: their weeks count as not measured. */
function leftAlone(
  series: readonly Float64Array[],
  {community, window}: Help,
  helps: readonly Help[]
): readonly Float64Array[] {
  const about = helps.filter(
    (help) => help.window < window + weeksAfter && window - weeksBefore < help.window + workingWeeks
  );
  const helped = new Set(about.map((help) => help.community));
  return series.map((own, c) =>
    c !== community && helped.has(c) ? new Float64Array(own.length).fill(Number.NaN) : own
  );
}

/** Moments without help to compare one with; null: too few. */
export type Comparison = (moment: Moment, without: readonly Moment[]) => readonly Moment[] | null;

function effectOf(
  moment: Moment | null,
  without: readonly Moment[],
  comparedWith: Comparison
): Effect {
  if (!moment) return refusal("too_few_weeks", Number.NaN);
  const naive = stretch(moment, judged, true);
  const alike = comparedWith(moment, without);
  if (!alike) return refusal("too_few_alike", naive);
  const communities = new Set(alike.map(({community}) => community)).size;
  const before = comparison(moment, alike, (one) => stretch(one, trend), 0.99);
  if (before.low > 0 || before.high < 0) return refusal("went_its_own_way", naive);
  const path = Array.from(moment.moved.keys(), (nth) => {
    const {difference, low, high} = comparison(moment, alike, ({moved}) => moved[nth], 0.95);
    return {week: nth - weeksBefore, difference, low, high};
  });
  const {difference, low, high} = comparison(moment, alike, (one) => stretch(one, judged), 0.95);
  const counts = {moments: alike.length, communities};
  return {estimate: difference, low, high, naive, path, ...counts, refused: null};
}

/** Moments alike, of enough communities. */
export const matched: Comparison = (moment, without) => {
  const alike = alikeTo(moment, without);
  const communities = new Set(alike.map(({community}) => community)).size;
  return alike.length >= leastMoments && communities >= leastCommunities ? alike : null;
};

/** All moments of its own past: an interrupted series. */
export const interrupted: Comparison = (moment, without) => {
  const own = without.filter(
    ({community, window}) => community === moment.community && window + weeksAfter <= moment.window
  );
  return own.length >= leastOwn ? own : null;
};

const bestOf: Comparison = (moment, without) =>
  matched(moment, without) ?? interrupted(moment, without);

const refusal = (refused: Refusal, naive: number): Effect => ({
  estimate: Number.NaN,
  low: Number.NaN,
  high: Number.NaN,
  naive,
  path: [],
  moments: 0,
  communities: 0,
  refused
});

/** Every moment of every community at which no help was at work, before or after. */
function untouched(series: readonly Float64Array[], all: readonly Help[]): Moment[] {
  return series.flatMap((own, community) => {
    const helps = all.filter((help) => help.community === community);
    return Array.from(own.keys()).flatMap((window) => {
      const touched = helps.some(
        (help) =>
          help.window < window + weeksAfter && window < help.window + workingWeeks + toldWeeks
      );
      const moment = touched ? null : momentAt(series, community, window);
      return moment ? [moment] : [];
    });
  });
}

function alikeTo({stood}: Moment, moments: readonly Moment[]): Moment[] {
  const far = (one: Moment) => Math.hypot(...one.stood.map((value, nth) => value - stood[nth]));
  const ranked = moments
    .map((one) => ({one, far: far(one)}))
    .filter(({far}) => far <= farthest)
    .sort(
      (a, b) => a.far - b.far || a.one.community - b.one.community || a.one.window - b.one.window
    );
  const taken = new Map<number, number[]>(); // community → windows
  const alike: Moment[] = [];
  for (const {one} of ranked) {
    if (alike.length === nearest) break;
    const windows = taken.get(one.community) ?? [];
    if (windows.length >= ofOne || windows.some((w) => Math.abs(w - one.window) < weeksApart))
      continue;
    taken.set(one.community, [...windows, one.window]);
    alike.push(one);
  }
  return alike;
}

/**
 * The difference to what moments alike lead to expect of one that stands just so, and the range of it if nobody had
 * helped, turned around. In people; a community that has become larger scatters more.
 *
 * @see Abadie & Imbens (2011), doi:10.1198/jbes.2009.07333: what is left of the distance is taken off by a line.
 */
function comparison(
  moment: Moment,
  alike: readonly Moment[],
  measure: (of: Moment) => number,
  share: number
) {
  const rows = alike.map(({stood}) => [1, ...stood.map((value, nth) => value - moment.stood[nth])]);
  const told = Float64Array.from(alike, measure);
  const values = Float64Array.from(rows.flat());
  const width = 1 + moment.stood.length;
  const weight = new Float64Array(alike.length).fill(1);
  const line = robustRidge({values, width}, told, {weight, pull: 1, tolerance: Infinity});
  const spread = told.length / (told.length - width);
  const off = Array.from(told, (value, row) => spread * (value - expected(values, row, line)));
  const range = conformalRange(off, share);
  const difference = Math.sqrt(moment.now + 1) * (measure(moment) - line[0]);
  const people = Math.sqrt(Math.max(moment.now, moment.now + difference) + 1);
  return {
    difference,
    low: difference - people * range.high,
    high: difference - people * range.low
  };
}

/** Mean over some weeks; bare: in people. */
function stretch(
  {moved, now}: Moment,
  {from, to}: {from: number; to: number},
  bare = false
): number {
  let sum = 0;
  for (let nth = from; nth < to; nth++) sum += moved[nth];
  return (sum / (to - from)) * (bare ? Math.sqrt(now + 1) : 1);
}
