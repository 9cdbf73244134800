import type {Past} from "../../stats/beta-geometric.ts";
import {signCount, signsAt} from "./signs.ts";
import {rowFrom, type Traces} from "./traces.ts";

/** People at days gone by, what could be seen of them then, and what came of it. */
export interface Cases {
  /** [cases × signs] */
  readonly signs: Float64Array;
  /** [cases], 1: there again within the horizon. */
  readonly again: Uint8Array;
  readonly person: Int32Array;
  readonly day: Int32Array;
  /** [cases], days until they were there again; without end where that is not seen. */
  readonly wait: Float64Array;
}

/** Everybody who had been there by a day and had not left, at each of these days. */
export function casesAt(
  traces: Traces,
  days: readonly number[],
  {horizon, odds}: {horizon: number; odds: (past: Past) => number}
): Cases {
  const {people, done, goneFrom} = traces;
  const most = people * days.length;
  const signs = new Float64Array(most * signCount);
  const again = new Uint8Array(most);
  const person = new Int32Array(most);
  const asked = new Int32Array(most);
  const wait = new Float64Array(most);
  let n = 0;
  for (const day of days)
    for (let i = 0; i < people; i++) {
      if (goneFrom[i] >= 0 && goneFrom[i] <= day) continue;
      if (!signsAt(traces, i, {day, horizon, odds}, signs, n * signCount)) continue;
      const next = rowFrom(done, i, day);
      wait[n] = next < done.starts[i + 1] ? done.day[next] - day : Infinity;
      again[n] = wait[n] < horizon ? 1 : 0;
      asked[n] = day;
      person[n++] = i;
    }
  return {
    signs: signs.subarray(0, n * signCount),
    again: again.subarray(0, n),
    person: person.subarray(0, n),
    day: asked.subarray(0, n),
    wait: wait.subarray(0, n)
  };
}

/** Steps of a horizon between two days that are learned from, how far back, and how many cases are enough. */
const stepsAHorizon = 14;
const daysBack = 365;
const enoughCases = 400_000;

/** Days to learn from, the last first: what came of them is known by `now`, and there was a horizon of past to look at. */
export function daysToLearnFrom(people: number, now: number, horizon: number): number[] {
  const last = now - horizon;
  const first = Math.max(Math.min(horizon, last - 7), last - daysBack, 7);
  const usual = Math.max(1, Math.round(horizon / stepsAHorizon));
  const step = Math.max(usual, Math.ceil(((last - first) * people) / enoughCases));
  const days: number[] = [];
  for (let day = last; day >= first; day -= step) days.push(day);
  return days;
}

/** Days after these, as far apart, of which the first days are known. */
export function daysSince(learned: readonly number[], now: number, known: number): number[] {
  const [last, before] = learned;
  const step = last - (before ?? last - 1);
  return Array.from(
    {length: Math.max(0, Math.floor((now - known - last) / step))},
    (_, nth) => last + (nth + 1) * step
  );
}
