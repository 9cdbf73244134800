import {unitWords} from "./unit-words.ts";
import {capital, monthWords} from "./words.ts";

export interface Unnamed {
  /** Its topic words, most telling first. */
  readonly topics: readonly string[];
  /** Where each of its people sits now: the path of units, outermost first, and the place; empty where unknown. */
  readonly seats: readonly {readonly unit: readonly string[]; readonly place: readonly string[]}[];
  readonly bornOn: string;
  /** So many people at least stand behind a unit or place that is told. */
  readonly minimum: number;
}

/**
 * What a group that nobody named is called: by its topics, else by the unit or place of most of its people, else by when
 * it was found. "Gateways and firmware", "A group around Leeds since September 2025", "A group found in September 2025".
 */
export function foundName({topics, seats, bornOn, minimum}: Unnamed): string {
  if (topics.length > 0) return capital(topics.slice(0, 2).join(" and "));
  const month = monthWords(bornOn, "");
  const where =
    around(
      seats.map(({unit}) => unit),
      minimum
    ) ??
    around(
      seats.map(({place}) => place),
      minimum
    );
  return where && where !== "Remote"
    ? `A group around ${where} since ${month}`
    : `A group found in ${month}`;
}

/** The innermost unit in which more than half of the people sit, and enough of them. */
function around(paths: readonly (readonly string[])[], minimum: number): string | null {
  const deepest = paths.reduce((most, path) => Math.max(most, path.length), 0);
  for (let level = deepest; level > 0; level--) {
    const people = new Map<string, number>();
    for (const path of paths)
      if (path.length >= level) {
        const unit = unitWords(path.slice(0, level));
        people.set(unit, (people.get(unit) ?? 0) + 1);
      }
    for (const [unit, count] of people)
      if (count >= minimum && 2 * count > paths.length) return unit;
  }
  return null;
}
