import {shuffled} from "../../../src/graph/random.ts";
import type {Detection} from "../../../src/insights/detection.ts";
import type {History} from "../../../src/insights/history.ts";
import {trackedOf} from "./tracked.ts";

/** The same history as if people had other pseudonyms: `was[person]` is who each was. */
export function renamed(
  history: History,
  random: () => number
): {history: History; was: Uint32Array} {
  const {pseudonyms, unit, place, ties, activity, declared, roster} = history;
  const was = shuffled(pseudonyms.length, random);
  const is = new Int32Array(was.length);
  was.forEach((person, now) => {
    is[person] = now;
  });
  const called = (people: Int32Array) => people.map((person) => (person < 0 ? person : is[person]));
  return {
    was,
    history: {
      ...history,
      unit: unit.map((_, person) => unit[was[person]]),
      place: place.map((_, person) => place[was[person]]),
      ties: sorted({...ties, from: called(ties.from), to: called(ties.to)}, "window", "from", "to"),
      activity: sorted(
        {...activity, person: called(activity.person)},
        "window",
        "person",
        "community"
      ),
      declared: {...declared, steward: called(declared.steward)},
      roster: sorted({...roster, person: called(roster.person)}, "community", "person", "since")
    }
  };
}

/** Rows in the order of these columns. */
function sorted<T extends Record<keyof T, Int32Array | Float64Array>>(
  table: T,
  ...by: (keyof T)[]
): T {
  const order = [...table[by[0]].keys()].sort((x, y) =>
    by.reduce((sign, column) => sign || table[column][x] - table[column][y], 0)
  );
  const columns = Object.entries<Int32Array | Float64Array>(table).map(([name, values]) => [
    name,
    values.map((_, row) => values[order[row]])
  ]);
  return Object.fromEntries(columns) as T;
}

/** The people of each found community as text, week by week, whatever they are called. */
export const groupsByWeek = (
  detection: Detection,
  history: History,
  was: ArrayLike<number>
): string[] =>
  trackedOf(detection, history).communities.map((groups) =>
    Array.from(groups.values(), (people) =>
      Array.from(people, (person) => was[person])
        .sort((a, b) => a - b)
        .join()
    )
      .sort()
      .join(";")
  );
