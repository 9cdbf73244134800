import type {Detection} from "../../../src/insights/detection.ts";
import type {History} from "../../../src/insights/history.ts";
import {type Circle, coversOf, foundOverlaps} from "../../../src/insights/overlap.ts";
import {emergentInTime, firstScored, inTime, samePeople, tooLate} from "./suite.ts";
import {jaccard, type People, type Tracked} from "./tracked.ts";
import {groupsAt, type Truth} from "./truth.ts";

/** Groups that were planted without a name, told as new, and both; sums of these can be added. */
export interface EmergenceCount {
  readonly planted: number;
  readonly told: number;
  /** Told that are a planted group, whenever. */
  readonly right: number;
  /** Planted that were told within the windows allowed, and windows until then, of all told before it was too late. */
  readonly inTime: number;
  readonly delays: readonly number[];
}

/** A found community that was not there before and is no other reading of a declared one. */
export interface Emerging {
  readonly window: number;
  readonly people: People;
}

export function emergenceCount(emerging: readonly Emerging[], truth: Truth): EmergenceCount {
  const told = emerging.filter(({window}) => window >= firstScored);
  const isPlanted = ({window, people}: Emerging) =>
    truth.emergent.some(
      (born) =>
        window >= born.window - inTime &&
        jaccardAt(truth, born.group, window + inTime, people) >= samePeople
    );
  const delays = truth.emergent.flatMap(({group, window}) => {
    const seen = told.find(
      (one) =>
        one.window >= window &&
        one.window <= window + tooLate &&
        jaccardAt(truth, group, one.window, one.people) >= samePeople
    );
    return seen ? [seen.window - window] : [];
  });
  return {
    planted: truth.emergent.length,
    told: told.length,
    right: told.filter(isPlanted).length,
    inTime: delays.filter((delay) => delay <= emergentInTime).length,
    delays
  };
}

const jaccardAt = ({stays}: Truth, group: string, window: number, people: People): number =>
  jaccard(groupsAt(stays, window).get(group) ?? new Set(), people);

/** What is told as born and is nobody's yet: the declared ones apart. A part of what was there is not new. */
export const emergingOf = (
  {events}: Tracked,
  {declared, minimum}: {declared: DeclaredAt; minimum: number}
): Emerging[] =>
  events
    .filter(({kind}) => kind === "birth")
    .filter(({window, people}) => {
      const overlaps = foundOverlaps([{id: "told", people}], declared(window), minimum);
      return !coversOf(overlaps, minimum).has("told");
    });

export type DeclaredAt = (window: number) => readonly Circle[];

/** The declared communities of a window with those who take part in them. */
export const declaredIn =
  ({members, ids}: Detection, {declared}: History): DeclaredAt =>
  (window) => {
    const people = new Map<string, Set<number>>();
    for (let row = 0; row < members.window.length; row++) {
      if (members.window[row] !== window || members.community[row] >= declared.ids.length) continue;
      const id = ids[members.community[row]];
      people.set(id, (people.get(id) ?? new Set()).add(members.person[row]));
    }
    return [...people].map(([id, members]) => ({id, people: members}));
  };
