import {quantiles} from "../stats/quantile.ts";
import {wilsonInterval} from "../stats/wilson.ts";
import {type Attendance, peopleByWindow, type Turnover, turnover} from "./attendance.ts";

/** A row of the snapshot's table `forecasts`; `low` to `high` is an 80 % range. */
export interface Forecast {
  readonly communityId: string;
  readonly outcome: "growth" | "retention" | "survival" | "activity";
  readonly horizonDays: number;
  /** NaN, like its range, where there is not enough data. */
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  readonly enoughData: boolean;
}

export interface Attended {
  readonly id: string;
  readonly attendance: Attendance;
}

interface Outcome {
  readonly outcome: Exclude<Forecast["outcome"], "survival">;
  readonly horizonDays: number;
  readonly weeks: number;
  /** What came of it: people ahead against people before; not finite where there was nobody before. */
  readonly measure: (people: Turnover) => number;
}

const outcomes: readonly Outcome[] = [
  {
    outcome: "growth",
    horizonDays: 60,
    weeks: 9,
    measure: ({before, ahead}) => ahead / before
  },
  {
    outcome: "retention",
    horizonDays: 90,
    weeks: 13,
    measure: ({before, both}) => both / before
  },
  {outcome: "activity", horizonDays: 30, weeks: 4, measure: ({ahead}) => ahead}
];

const survivalWeeks = 13;
const z80 = 1.2816;

/**
 * What may come if nothing changes, from each community's own past: growth (people active in the 60 days ahead ÷ the 60
 * before), retention (share of people of the last 90 days who are there in the next), activity (people there in the
 * next 30 days), with the middle of its own past for an estimate and four in five of it for a range; survival (anybody
 * there in the next 90 days), by how often communities here that were as long silent came back.
 *
 * @param needs so many past cases, or there is not enough data. @param windows of the history; the last is now.
 */
export function forecastsOf(
  communities: readonly Attended[],
  windows: number,
  needs: number
): Forecast[] {
  const there = communities.map(({attendance}) => peopleByWindow(attendance, windows));
  const survival = survivalOf(there, windows, needs);
  return communities.flatMap(({id}, c) => [
    ...outcomes.map((outcome) => fromOwnPast(id, there[c], outcome, needs)),
    {communityId: id, outcome: "survival" as const, horizonDays: 90, ...survival(there[c])}
  ]);
}

function fromOwnPast(
  communityId: string,
  there: readonly ReadonlySet<number>[],
  {outcome, horizonDays, weeks, measure}: Outcome,
  needs: number
): Forecast {
  const past: number[] = [];
  const people = turnover(there, weeks);
  const first = there.findIndex((people) => people.size > 0);
  for (let w = first < 0 ? there.length : first + weeks; w + weeks <= there.length; w++) {
    const measured = measure(people.at(w));
    if (Number.isFinite(measured)) past.push(measured);
  }
  const now = people.at(there.length).before;
  const enoughData = past.length >= needs && (now > 0 || outcome === "activity");
  const [low, estimate, high] = enoughData ? quantiles(past, [0.1, 0.5, 0.9]) : [NaN, NaN, NaN];
  return {communityId, outcome, horizonDays, estimate, low, high, enoughData};
}

/** Silence in weeks → how many such cases here, and how many saw anybody in the 13 weeks after. */
function survivalOf(
  all: readonly (readonly ReadonlySet<number>[])[],
  windows: number,
  needs: number
) {
  const cases = new Map<number, {seen: number; back: number}>();
  for (const there of all) {
    const first = there.findIndex((people) => people.size > 0);
    if (first < 0) continue;
    for (let w = first; w + survivalWeeks < windows; w++) {
      const bucket = silenceBucket(there, w);
      const known = cases.get(bucket) ?? {seen: 0, back: 0};
      known.seen++;
      if (there.slice(w + 1, w + 1 + survivalWeeks).some((people) => people.size > 0)) known.back++;
      cases.set(bucket, known);
    }
  }
  return (there: readonly ReadonlySet<number>[]) => {
    const {seen, back} = cases.get(silenceBucket(there, windows - 1)) ?? {seen: 0, back: 0};
    const enoughData = seen >= needs && there.some((people) => people.size > 0);
    if (!enoughData) return {estimate: NaN, low: NaN, high: NaN, enoughData};
    return {estimate: back / seen, ...wilsonInterval(back, seen, z80), enoughData};
  };
}

/** Weeks of silence up to `window`, in steps that double: 0, 1, 2, 4, 8, 16 … */
function silenceBucket(there: readonly ReadonlySet<number>[], window: number): number {
  let silent = 0;
  while (silent <= window && there[window - silent].size === 0) silent++;
  return silent === 0 ? 0 : 2 ** Math.floor(Math.log2(silent));
}
