import {become} from "./merges.ts";
import {beyondChance, maybeOne, mixing} from "./mixing.ts";
import {newStanding, type Remembered} from "./remembered.ts";
import type {Resting} from "./resting.ts";
import {type Scene, sharedBy} from "./scene.ts";
import {surpriseOf} from "./significance.ts";

/**
 * The community that a group has come to, if it formed none of its own; −1: none. Those who are not of it mix with it, and among
 * all of them together chance explains both the group and the community. Time O(pairs of the group and of those it mixes with).
 */
export function homeOf(scene: Scene, group: ReadonlySet<number>, resting: Resting): number {
  const near = resting.touching(scene, group);
  return mixedWith(scene, group, near).find((c) => explainsBoth(scene, {group, c, near})) ?? -1;
}

/** Numbers of the communities with which the rest of a group mixes like one, rising. */
function mixedWith(
  {fresh: {a, b}, places, of}: Scene,
  group: ReadonlySet<number>,
  near: readonly number[]
): number[] {
  const met = new Map<number, {across: number; within: number}>();
  let own = 0;
  for (const t of near) {
    const within = Number(group.has(a[t]) && group.has(b[t]));
    own += within;
    const others = [a[t], b[t]].filter((person) => within || !group.has(person));
    for (const c of new Set(others.flatMap((person) => of[person]))) {
      const known = met.get(c) ?? {across: 0, within: 0};
      met.set(c, {across: known.across + 1, within: known.within + within});
    }
  }
  return [...met]
    .filter(([c, {across, within}]) => {
      const mix = {insideA: places[c].pairs.length, insideB: own - within, across};
      return mixing(mix) >= maybeOne;
    })
    .map(([c]) => c)
    .sort((x, y) => x - y);
}

/** Among all the pairs of a group and a community chance explains either. */
function explainsBoth(
  {fresh: {a, b}, places, of}: Scene,
  {group, c, near}: {group: ReadonlySet<number>; c: number; near: readonly number[]}
): boolean {
  const {pairs, community} = places[c];
  const isOf = (person: number) => of[person].includes(c);
  const isHere = (person: number) => group.has(person) || isOf(person);
  const all = [...pairs, ...near.filter((t) => isHere(a[t]) && isHere(b[t]))];
  const tied = new Set(all.flatMap((t) => [a[t], b[t]])).size;
  const isExplained = (size: number, has: (person: number) => boolean, inside: number) => {
    const held = all.reduce((sum, t) => sum + Number(has(a[t])) + Number(has(b[t])), 0);
    const ends = {inside: 2 * inside, held, all: 2 * all.length, size, tied};
    return surpriseOf(ends) < beyondChance;
  };
  const own = all.filter((t) => group.has(a[t]) && group.has(b[t])).length;
  return (
    isExplained(group.size, (person) => group.has(person), own) &&
    isExplained(community.standing.size, isOf, pairs.length)
  );
}

/**
 * Brings people into a community, with what they say to each other and to those who are there; and with them the smaller
 * community, if most of it comes. Changes the scene and standings; its rest is as it was.
 */
export function bring(
  scene: Scene,
  people: ReadonlySet<number>,
  {home, window, resting}: {home: number; window: number; resting: Resting},
  tell: (from: Remembered, into: Remembered) => void
): void {
  const {places, of} = scene;
  const whole = comingWhole(scene, people, home);
  const near = resting.touching(scene, people);
  for (const person of people)
    if (!of[person].includes(home)) {
      places[home].community.standing.set(person, newStanding(window));
      of[person].push(home);
    }
  places[home].pairs.push(...near.filter((t) => sharedBy(scene, t) === home));
  if (whole >= 0) {
    become(scene, whole, home);
    tell(places[whole].community, places[home].community);
  }
}

/** The smaller community that has come to another, most of whose people are among those who come; −1: none. */
function comingWhole({places, of}: Scene, people: ReadonlySet<number>, home: number): number {
  const coming = [...people].filter((person) => !of[person].includes(home));
  const {size} = places[home].community.standing;
  const comers = new Map<number, number>();
  for (const c of coming.flatMap((person) => of[person])) comers.set(c, (comers.get(c) ?? 0) + 1);
  const whole = [...comers].filter(([c, count]) => {
    const {standing, ended} = places[c].community;
    return !ended && standing.size <= size && 2 * count > standing.size;
  });
  return whole.length === 0 ? -1 : Math.min(...whole.map(([c]) => c));
}
