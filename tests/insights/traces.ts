import {seededRandom} from "../../src/graph/random.ts";
import {type PersonDays, startsOf, type Traces} from "../../src/insights/outlook/traces.ts";
import {weeksFrom} from "./attended.ts";

/** Traces of people there on these days, and turned to on those. */
export function tracesOf(
  daysOf: readonly (readonly number[])[],
  goneFrom: Record<number, number> = {},
  turnedTo: readonly (readonly number[])[] = daysOf.map(() => [])
) {
  return {
    people: daysOf.length,
    done: personDaysOf(daysOf),
    turnedTo: personDaysOf(turnedTo),
    goneFrom: Int32Array.from(daysOf, (_, i) => goneFrom[i] ?? -1),
    outages: []
  } satisfies Traces;
}

export function personDaysOf(daysOf: readonly (readonly number[])[]): PersonDays {
  const rows = daysOf.flatMap((days, person) => days.map((day) => ({person, day})));
  const person = rows.map((row) => row.person);
  return {starts: startsOf(person, daysOf.length), day: Int32Array.from(rows, ({day}) => day)};
}

/** People who come with a chance of their own a day, half of whom leave for good on the way. */
export function livesOf(people: number, days: number, seed: number): number[][] {
  const random = seededRandom(seed);
  return Array.from({length: people}, () => {
    const chance = 0.02 + 0.3 * random();
    const end = random() < 0.5 ? days : Math.floor(days * random());
    return weeksFrom(0, end).filter(() => random() < chance);
  });
}
