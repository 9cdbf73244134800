import {wilsonInterval} from "../stats/wilson.ts";
import {countAt, firstWindow, type There, thereBy} from "./attendance.ts";
import {acrossOutages} from "./forecasts/across-outages.ts";
import {type Attended, casesOf} from "./forecasts/cases.ts";
import {type Outcome, outcomes} from "./forecasts/outcomes.ts";
import {foretell} from "./forecasts/pooled.ts";
import {forgetful, type Memory} from "./learned.ts";

/** A row of the snapshot's table `forecasts`; `low` to `high` is an 80 % range. */
export interface Forecast {
  readonly communityId: string;
  readonly outcome: Outcome["outcome"] | "survival";
  readonly horizonDays: number;
  /** NaN, like its range, where there is not enough data. */
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  readonly enoughData: boolean;
}

const survivalWeeks = 13;
const z80 = 1.2816;

/**
 * What may come if nothing changes: growth (people active in the 60 days ahead ÷ the 60 before), retention (share of
 * people of the last 90 days who are there in the next), activity (people there in the next 30 days), by a line through
 * the past of all communities here, with a range as wide as such lines were off; survival (anybody there in the next 90
 * days), by how often communities here that were as long silent came back. Weeks in which what tells of a community was out
 * are no silence of its: its forecast is that of a past without them.
 *
 * @param needs so many past cases of its own, or there is not enough data. @param windows of the history; the last is now.
 * @param memory of what was learned before.
 */
export function forecastsOf(
  attended: readonly Attended[],
  windows: number,
  needs: number,
  memory: Memory = forgetful
): Forecast[] {
  const communities = attended.map((community) => acrossOutages(community, windows));
  const there = communities.map(({attendance}) => thereBy(attendance, windows));
  const survival = survivalOf(there, windows, needs);
  const foretold = outcomes.map((outcome) =>
    fromAll(communities, there, windows, {outcome, needs, memory})
  );
  return communities.flatMap(({id}, c) => [
    ...foretold.map((of) => ({communityId: id, ...of(c)})),
    {communityId: id, outcome: "survival" as const, horizonDays: 90, ...survival(there[c])}
  ]);
}

/** Community → its forecast of one outcome. */
function fromAll(
  communities: readonly Attended[],
  there: readonly There[],
  windows: number,
  {outcome, needs, memory}: {outcome: Outcome; needs: number; memory: Memory}
) {
  const {weeks, horizonDays, needsPeople, told} = outcome;
  const cases = casesOf(communities, windows, outcome, there);
  const foretold = foretell(cases, windows, weeks, memory);
  const now = new Map<number, number>(); // community → row
  const past = new Int32Array(communities.length);
  cases.community.forEach((community, row) => {
    if (cases.window[row] === windows) now.set(community, row);
    if (!Number.isNaN(cases.scaled[row])) past[community]++;
  });
  return (community: number): Omit<Forecast, "communityId"> => {
    const row = now.get(community);
    const before = row === undefined ? 0 : cases.before[row];
    const common = {outcome: outcome.outcome, horizonDays};
    const enough = past[community] >= needs && (before > 0 || !needsPeople);
    if (!enough || row === undefined || !foretold)
      return {...common, estimate: NaN, low: NaN, high: NaN, enoughData: false};
    const [low, estimate, high] = [foretold.low(row), foretold.middle(row), foretold.high(row)].map(
      (scaled) => told(scaled, before)
    );
    return {...common, estimate, low, high, enoughData: true};
  };
}

/** Silence in weeks → how many such cases here, and how many saw anybody in the 13 weeks after. */
function survivalOf(all: readonly There[], windows: number, needs: number) {
  const cases = new Map<number, {seen: number; back: number}>();
  for (const there of all) {
    const first = firstWindow(there);
    if (first < 0) continue;
    for (let w = first; w + survivalWeeks < windows; w++) {
      const bucket = silenceBucket(there, w);
      const known = cases.get(bucket) ?? {seen: 0, back: 0};
      known.seen++;
      if (there.starts[w + 1 + survivalWeeks] > there.starts[w + 1]) known.back++;
      cases.set(bucket, known);
    }
  }
  return (there: There) => {
    const {seen, back} = cases.get(silenceBucket(there, windows - 1)) ?? {seen: 0, back: 0};
    const enoughData = seen >= needs && there.people > 0;
    if (!enoughData) return {estimate: NaN, low: NaN, high: NaN, enoughData};
    return {estimate: back / seen, ...wilsonInterval(back, seen, z80), enoughData};
  };
}

/** Weeks of silence up to `window`, in steps that double: 0, 1, 2, 4, 8, 16 … */
function silenceBucket(there: There, window: number): number {
  let silent = 0;
  while (silent <= window && countAt(there, window - silent) === 0) silent++;
  return silent === 0 ? 0 : 2 ** Math.floor(Math.log2(silent));
}
