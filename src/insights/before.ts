import type {NewTies} from "./history.ts";
import {lowerBound} from "./lower-bound.ts";
import {maybeOne, mixing} from "./mixing.ts";

/** So many weeks before those that are looked at tell what was so already. */
const weeksBefore = 6;
/** Of what is said now, so much. */
const half = 1 / 2;

type Group = Pick<ReadonlySet<number>, "has" | "keys">;

/** What was so in the weeks before a change was seen: then it is no news. */
export interface Earlier {
  /** They talked among themselves as they do now. */
  readonly together: (group: Group) => boolean;
  /** They mixed as one does. */
  readonly one: (some: Group, others: Group) => boolean;
}

/** @param first first of the weeks that are looked at, `now` the last. Only rows of those who are asked about are read. */
export function earlierThan(
  first: number,
  {window, from, to}: NewTies,
  {now}: {now: number}
): Earlier {
  const since = Math.max(0, first - weeksBefore);
  /** Rows from some to others in the weeks from one to another. */
  const said = (some: Group, others: Group, week: number, until: number): number => {
    let count = 0;
    for (; week < until; week++) {
      const rows = {first: lowerBound(window, week), end: lowerBound(window, week + 1)};
      for (const person of some.keys())
        for (let t = lowerBound(from, person, rows); t < rows.end && from[t] === person; t++)
          if (others.has(to[t])) count++;
    }
    return count;
  };
  return {
    together(group) {
      const before = said(group, group, since, first) / (first - since);
      return before >= (half * said(group, group, first, now + 1)) / (now + 1 - first);
    },
    one(some, others) {
      const rest = new Set([...others.keys()].filter((person) => !some.has(person)));
      const before = (one: Group, other: Group) => said(one, other, since, first);
      return (
        mixing({
          insideA: before(some, some),
          insideB: before(rest, rest),
          across: before(some, rest) + before(rest, some)
        }) >= maybeOne
      );
    }
  };
}
