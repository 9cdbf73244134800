import type {NewTies} from "./history.ts";
import {maybeOne, type Mix, mixing} from "./mixing.ts";

/** So many weeks before those that are looked at tell what was so already. */
const weeksBefore = 6;
/** Of what is said now, so much. */
const half = 1 / 2;

type Group = Pick<ReadonlySet<number>, "has">;

/** What was so in the weeks before a change was seen: then it is no news. */
export interface Earlier {
  /** They talked among themselves as they do now. */
  readonly together: (group: Group) => boolean;
  /** They mixed as one does. */
  readonly one: (some: Group, others: Group) => boolean;
}

/** @param first first of the weeks that are looked at, `end` the row after the last. Reads rows only when asked. */
export function earlierThan(
  first: number,
  {window, from, to}: NewTies,
  {now, end}: {now: number; end: number}
): Earlier {
  const mixIn = (since: number, until: number, where: (person: number) => -1 | 0 | 1): Mix => {
    const count = [0, 0, 0];
    for (let t = end - 1; t >= 0 && window[t] >= since; t--) {
      if (window[t] >= until) continue;
      const [a, b] = [where(from[t]), where(to[t])];
      if (a >= 0 && b >= 0) count[a === b ? a : 2]++;
    }
    return {insideA: count[0], insideB: count[1], across: count[2]};
  };
  const since = Math.max(0, first - weeksBefore);
  return {
    together(group) {
      const where = (person: number) => (group.has(person) ? 0 : -1);
      const before = mixIn(since, first, where).insideA / (first - since);
      return before >= (half * mixIn(first, now + 1, where).insideA) / (now + 1 - first);
    },
    one: (some, others) =>
      mixing(
        mixIn(since, first, (person) => (some.has(person) ? 0 : others.has(person) ? 1 : -1))
      ) >= maybeOne
  };
}
