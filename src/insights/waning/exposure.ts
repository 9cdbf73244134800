import {median} from "../../stats/quantile.ts";
import type {CommunityLife} from "../community-life.ts";

const year = 52;
/** A week is a holiday where half of the communities are below this share of their own last half year. */
const holidayBelow = 0.85;
const halfYear = 26;
const leastUsual = 2;
/** Fewer communities than this cannot tell a holiday from their own slack. */
const enoughCommunities = 5;
/** Last year at this time it was under half, and came back. */
const [rested, cameBack] = [0.5, 0.75];
/** Weeks on both sides that tell how last year was. */
const around = 2;

/**
 * How much of a usual week each week was for each community: 1 as ever; under 1 a holiday, as its neighbours show, those of
 * its own place where they are enough: holidays are a country's; 0
 * where it cannot be judged: before its first week, in a week without any data at all, while all that tells of it was out, or
 * in its own season of rest (at this time last year it was under half of its usual and came back).
 *
 * A week's value depends on that week and earlier ones alone.
 *
 * @returns Float64Array [communities × windows]. Time O(communities × windows).
 */
export function exposureOf(lives: readonly CommunityLife[], windows: number): Float64Array {
  const exposure = new Float64Array(lives.length * windows);
  const calendars = calendarsOf(lives, windows);
  lives.forEach(({series: {active}, outages, place}, c) => {
    const own = exposure.subarray(c * windows, (c + 1) * windows);
    const calendar = calendars(place);
    for (let w = 0; w < windows; w++)
      own[w] = Number.isNaN(active[w]) || outages[w] || rests(active, own, w) ? 0 : calendar[w];
  });
  return exposure;
}

/** Place → [windows] share of a usual week; 0 where nothing at all is known of a week. */
function calendarsOf(
  lives: readonly CommunityLife[],
  windows: number
): (place: string | null) => Float64Array {
  const paces = lives.map((life) => pacesOf(life, windows));
  const known = Float64Array.from({length: windows}, (_, w) =>
    Number(lives.some(({series}) => series.active[w] > 0 || series.interactions[w] > 0))
  );
  const common = calendarOf(paces, known);
  const places = new Set(lives.map(({place}) => place));
  const calendars = new Map(
    [...places].map((at) => {
      const there = paces.filter((_, c) => lives[c].place === at);
      return [at, at === null ? common : calendarOf(there, common)] as const;
    })
  );
  return (place) => calendars.get(place) ?? common;
}

/** As the middle one of some communities has it; otherwise where they are too few to tell. */
const calendarOf = (paces: readonly Float64Array[], otherwise: Float64Array): Float64Array =>
  otherwise.map((share, w) => {
    if (share === 0) return 0;
    const told = paces.flatMap(({[w]: pace}) => (Number.isNaN(pace) ? [] : pace));
    if (told.length < enoughCommunities) return share;
    const pace = median(told);
    return pace < holidayBelow ? Math.max(0.1, pace) : 1;
  });

/** [windows] people beside those of its own last half year; NaN where that cannot be told. */
function pacesOf({series: {active}, outages}: CommunityLife, windows: number): Float64Array {
  const paces = new Float64Array(windows).fill(Number.NaN);
  for (let w = halfYear; w < windows; w++) {
    const past = active.subarray(w - halfYear, w);
    if (Number.isNaN(past[0]) || outages[w]) continue;
    const usual = median(past);
    if (usual >= leastUsual) paces[w] = active[w] / usual;
  }
  return paces;
}

function rests(active: Float64Array, exposure: Float64Array, w: number): boolean {
  const then = w - year;
  if (then < halfYear) return false;
  const usual = rate(active, exposure, then - halfYear, then - around);
  return (
    rate(active, exposure, then - around, then + around + 1) < rested * usual &&
    rate(active, exposure, then + around + 1, w - halfYear + around) >= cameBack * usual
  );
}

/** People a usual week in the windows `from` until before `to`; NaN where nothing can be judged. */
function rate(active: Float64Array, exposure: Float64Array, from: number, to: number): number {
  let [people, weeks] = [0, 0];
  for (let w = Math.max(0, from); w < to; w++) {
    if (exposure[w] === 0) continue;
    people += active[w];
    weeks += exposure[w];
  }
  return people / weeks;
}
