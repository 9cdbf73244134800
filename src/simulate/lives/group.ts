import {poisson, type Random, sample} from "../chance.ts";
import type {GroupPlan} from "./plan.ts";

/** A membership that has ended; weeks, `until` excluded. */
export interface Stay {
  readonly person: number;
  readonly group: string;
  readonly since: number;
  readonly until: number;
}

/** A group in motion: person → week since when. */
export interface Group {
  readonly plan: GroupPlan;
  readonly members: Map<number, number>;
}

export interface Roll {
  readonly random: Random;
  readonly people: number;
  /** [people] groups they are in, and how many they have room for. */
  readonly taking: Uint8Array;
  readonly room: Uint8Array;
  readonly stays: Stay[];
}

/** Share of a group's people who are replaced in a week. */
const turnover = 0.004;

/** Brings people into a group: those who have room, else anybody. */
export function enter(group: Group, count: number, week: number, roll: Roll): void {
  const {random, people, taking, room} = roll;
  for (let left = count, tries = 0; left > 0 && tries < 60 * (count + 1); tries++) {
    const person = Math.floor(random() * people);
    const full = taking[person] >= room[person] && tries < 40 * (count + 1);
    if (full || group.members.has(person)) continue;
    group.members.set(person, week);
    taking[person]++;
    left--;
  }
}

export function leave(group: Group, going: readonly number[], week: number, roll: Roll): void {
  for (const person of going) {
    const since = group.members.get(person);
    if (since === undefined) continue;
    if (since < week) roll.stays.push({person, group: group.plan.id, since, until: week});
    group.members.delete(person);
    roll.taking[person]--;
  }
}

/** Moves people from one group to another. */
export function move(
  from: Group,
  to: Group,
  going: readonly number[],
  week: number,
  roll: Roll
): void {
  leave(from, going, week, roll);
  for (const person of going) {
    if (to.members.has(person)) continue;
    to.members.set(person, week);
    roll.taking[person]++;
  }
}

/** A few come and a few go. */
export function turnOver(group: Group, week: number, roll: Roll): void {
  const going = Math.min(group.members.size, poisson(turnover * group.members.size, roll.random));
  leave(group, someOf(group, going, roll), week, roll);
  enter(group, going, week, roll);
}

export const someOf = ({members}: Group, count: number, {random}: Roll): number[] =>
  sample([...members.keys()], count, random);
