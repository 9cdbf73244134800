import {chanceIn} from "./least-likely.ts";
import {become} from "./merges.ts";
import {beyondChance, maybeOne, mixing} from "./mixing.ts";
import {newStanding, type Remembered} from "./remembered.ts";
import {type Scene, sharedBy} from "./scene.ts";

/**
 * The community that a group has come to, if it formed none of its own; −1: none. Those who are not of it mix with it, and among
 * all of them together chance explains both the group and the community.
 */
export function homeOf({fresh, places, of, rest}: Scene, group: ReadonlySet<number>): number {
  const {a, b} = fresh;
  const near = rest.filter((t) => group.has(a[t]) || group.has(b[t]));
  const candidates = new Set(near.flatMap((t) => [...of[a[t]], ...of[b[t]]]));
  const isHome = (c: number): boolean => {
    const isOf = (person: number) => of[person].includes(c);
    const isHere = (person: number) => isOf(person) || group.has(person);
    const here = near.filter((t) => isHere(a[t]) && isHere(b[t]));
    const across = here.filter((t) => isOf(a[t]) || isOf(b[t]));
    const {pairs, community} = places[c];
    const mix = {
      insideA: pairs.length,
      insideB: here.length - across.length,
      across: across.length
    };
    if (!(mixing(mix) >= maybeOne)) return false;
    const all = [...pairs, ...here];
    const own = all.filter((t) => group.has(a[t]) && group.has(b[t]));
    const chance = chanceIn(fresh, all);
    return (
      chance.of({people: group, pairs: own}) < beyondChance &&
      chance.of({people: new Set(community.standing.keys()), pairs}) < beyondChance
    );
  };
  return [...candidates].sort((x, y) => x - y).find(isHome) ?? -1;
}

/**
 * Brings people into a community, with what they say to each other and to those who are there; and with them the smaller
 * community, if most of it comes. Changes the scene and standings.
 */
export function bring(
  scene: Scene,
  people: ReadonlySet<number>,
  {home, window}: {home: number; window: number},
  tell: (from: Remembered, into: Remembered) => void
): void {
  const {places, of} = scene;
  const whole = comingWhole(scene, people, home);
  for (const person of people)
    if (!of[person].includes(home)) {
      places[home].community.standing.set(person, newStanding(window));
      of[person].push(home);
    }
  places[home].pairs.push(...scene.rest.filter((t) => sharedBy(scene, t) === home));
  if (whole >= 0) {
    become(scene, whole, home);
    tell(places[whole].community, places[home].community);
  }
  scene.rest = scene.rest.filter((t) => sharedBy(scene, t) < 0);
}

/** The smaller community that has come to another, most of whose people are among those who come; −1: none. */
function comingWhole({places, of}: Scene, people: ReadonlySet<number>, home: number): number {
  const coming = [...people].filter((person) => !of[person].includes(home));
  const {size} = places[home].community.standing;
  return places.findIndex(
    ({community: {standing, ended}}) =>
      !ended &&
      standing.size <= size &&
      2 * coming.filter((person) => standing.has(person)).length > standing.size
  );
}
