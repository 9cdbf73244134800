import {fail} from "../../../src/errors.ts";
import type {OutlookInput} from "../../../src/insights/outlook.ts";
import {casesAt} from "../../../src/insights/outlook/cases.ts";
import {daysBefore, type Traces} from "../../../src/insights/outlook/traces.ts";
import type {Method} from "./methods.ts";
import {asksAHorizon, learningShare, mostDays} from "./suite.ts";

/** One person: what each method said of them, day after day, and what came of it. */
export interface Asked<Name extends string> {
  readonly said: Readonly<Record<Name, readonly number[]>>;
  readonly again: readonly number[];
}

/** Days of a history of so many on which everybody is asked about. */
export function daysAsked(days: number, horizon: number): number[] {
  const first = Math.floor(days * learningShare);
  const last = days - horizon;
  const step = Math.max(
    1,
    Math.round(horizon / asksAHorizon),
    Math.ceil((last - first) / mostDays)
  );
  const asked: number[] = [];
  for (let day = first; day <= last; day += step) asked.push(day);
  return asked;
}

/**
 * Asks every method about everybody on these days. Each sees what had happened before a day; one that answers otherwise
 * when it could see more has looked ahead.
 * @throws EVALUATION_LEAKS
 */
export function askedOf<Name extends string>(
  traces: Traces,
  horizon: number,
  days: readonly number[],
  methods: Readonly<Record<Name, Method>>
): Asked<Name>[] {
  const names = Object.keys(methods) as Name[];
  const asked = new Map<number, {said: Record<Name, number[]>; again: number[]}>();
  for (const day of days) {
    const input = {now: day, horizon};
    const before = until(traces, day);
    const said = names.map((name) => unchanged(name, methods[name], {before, traces, input}));
    const {person, again} = casesAt(traces, [day], {horizon, odds: () => 0});
    person.forEach((who, i) => {
      const one = asked.get(who) ?? {
        said: Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
          Name,
          number[]
        >,
        again: []
      };
      names.forEach((name, n) => one.said[name].push(said[n][who]));
      one.again.push(again[i]);
      asked.set(who, one);
    });
  }
  return [...asked.values()];
}

function unchanged(
  name: string,
  method: Method,
  {before, traces, input}: {before: Traces; traces: Traces; input: OutlookInput}
): Float64Array {
  const chances = method(before, input);
  const knowing = method(traces, input);
  const differs = chances.some((chance, person) => !Object.is(chance, knowing[person]));
  return differs ? fail("EVALUATION_LEAKS", name) : chances;
}

/** What had happened before a day. */
export function until(traces: Traces, day: number): Traces {
  const {done, turnedTo} = traces;
  const all = Array.from({length: traces.people}, (_, i) => i);
  return {
    ...traces,
    done: daysBefore(done, all, day),
    turnedTo: daysBefore(turnedTo, all, day),
    goneFrom: traces.goneFrom.map((from) => (from > day ? -1 : from))
  };
}
