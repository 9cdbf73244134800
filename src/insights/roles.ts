import type {MemberRole} from "./detection.ts";
import {type Presence, weeksPresent} from "./presence.ts";

/** A quarter of rhythm to judge by; after two months nobody is new. */
const rhythmWeeks = 13;
const newcomerWeeks = 8;

/**
 * What part each person has in a community.
 *
 * newcomer: first took part in the last 8 weeks, in a community older than that. core: one of the fewest people who
 * together carry half of the talk (or as much as the last of them), and there in at least half of its weeks. active:
 * there in at least a sixth of them. peripheral: there now and then, which is healthy. observer: a member who only listens. former: took part in the last
 * 26 weeks and is no member any more.
 *
 * @param members ascending. @param age windows since the community was born.
 */
export function rolesOf(
  members: readonly number[],
  presence: ReadonlyMap<number, Presence>,
  {window, age}: {window: number; age: number}
): Map<number, MemberRole> {
  const carriers = carryHalf(members, presence);
  const rhythm = Math.max(1, Math.min(rhythmWeeks, liveliest(members, presence)));
  const roles = new Map<number, MemberRole>();
  for (const person of members) {
    const past = presence.get(person);
    const share = past ? weeksPresent(past, rhythmWeeks) / rhythm : 0;
    if (!past) roles.set(person, "observer");
    else if (age > newcomerWeeks && window - past.since < newcomerWeeks)
      roles.set(person, "newcomer");
    else if (carriers.has(person) && share >= 1 / 2) roles.set(person, "core");
    else roles.set(person, share >= 1 / 6 ? "active" : "peripheral");
  }
  for (const person of presence.keys()) if (!roles.has(person)) roles.set(person, "former");
  return roles;
}

/** Weeks of the last quarter in which the person most often there was there. */
const liveliest = (members: readonly number[], presence: ReadonlyMap<number, Presence>): number =>
  members.reduce((most, person) => {
    const past = presence.get(person);
    return past ? Math.max(most, weeksPresent(past, rhythmWeeks)) : most;
  }, 0);

/** Counted in millionths, so that what was said in another order is as much. */
function carryHalf(
  members: readonly number[],
  presence: ReadonlyMap<number, Presence>
): Set<number> {
  const told = members
    .map((person) => ({person, told: Math.round(1e6 * (presence.get(person)?.told ?? 0))}))
    .sort((a, b) => b.told - a.told);
  const half = told.reduce((sum, {told}) => sum + told, 0) / 2;
  const carriers = new Set<number>();
  let carried = 0;
  let last = Infinity;
  for (const {person, told: amount} of told) {
    if (carried >= half && amount < last) break;
    carried += amount;
    last = amount;
    carriers.add(person);
  }
  return carriers;
}
