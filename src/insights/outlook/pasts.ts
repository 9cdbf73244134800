import {chanceOfReturn, type Crowd, crowdOf, type Past} from "../../stats/beta-geometric.ts";
import {rowFrom, type Traces} from "./traces.ts";

/** A horizon is seen as so many periods. */
const periodsAhead = 7;

/** Since somebody's first period: in which periods, counted back from a day, they were there; null before their first day. */
export function pastAt(
  {done}: Traces,
  person: number,
  {day, horizon}: {day: number; horizon: number}
): Past | null {
  const {[person]: begin} = done.starts;
  const end = rowFrom(done, person, day);
  if (end === begin) return null;
  const period = horizon / periodsAhead;
  const first = periodsBack(day - done.day[begin], period);
  let times = 0;
  let latest = first;
  for (let row = begin + 1; row < end; row++) {
    const at = periodsBack(day - done.day[row], period);
    if (at === latest) continue;
    times++;
    latest = at;
  }
  return {times, last: first - latest, periods: first - 1};
}

const periodsBack = (days: number, period: number): number => Math.ceil(days / period);

/** Everybody's way of staying and leaving, from all that happened before a day. */
export function crowdAt(traces: Traces, when: {day: number; horizon: number}): Crowd {
  const alike = new Map<string, {past: Past; cases: number}>();
  for (let person = 0; person < traces.people; person++) {
    const past = pastAt(traces, person, when);
    if (!past) continue;
    const key = `${past.times} ${past.last} ${past.periods}`;
    alike.set(key, {past, cases: (alike.get(key)?.cases ?? 0) + 1});
  }
  const all = [...alike.values()];
  return crowdOf(
    all.map(({past}) => past),
    all.map(({cases}) => cases)
  );
}

/** Log odds that somebody with a past comes back within the horizon; equal pasts are worked out once. */
export function oddsOfReturn(crowd: Crowd): (past: Past) => number {
  const known = new Map<string, number>();
  return (past) => {
    const key = `${past.times} ${past.last} ${past.periods}`;
    const found = known.get(key) ?? oddsKept(chanceOfReturn(crowd, past, periodsAhead));
    known.set(key, found);
    return found;
  };
}

/** Off 0 and 1, which nobody can know. */
function oddsKept(chance: number): number {
  const kept = Math.min(1 - 1e-4, Math.max(1e-4, chance));
  return Math.log(kept / (1 - kept));
}
