import {groupsAmong, joinedUp, type Seeking} from "./among.ts";
import {apart, beyondChance, type Mixes, mixesOf, mixing, surpriseOfCut} from "./mixing.ts";
import {newlyRemembered, type Remembered} from "./remembered.ts";
import type {Scene} from "./scene.ts";

/** In neither half of the weeks do parts mix so much. */
const apartEachWeek = 1 / 2;

/**
 * Parts the communities whose people have parted: who leaves has had few pairs with those who stay, in each half of the
 * weeks looked back on, fewer than the best cut through one group by chance. The larger part stays what it was.
 *
 * Leiden at resolution γ gains from a cut if across ÷ (what one group would have) < γ: it is asked for just that.
 * Changes the scene and standings.
 *
 * @param tell is given each new community, people set, before the next is sought.
 */
export function splits(
  scene: Scene,
  {minimum, ...seeking}: Seeking & {minimum: number},
  tell: (part: Remembered, parent: Remembered) => void
): void {
  const {fresh, places, of} = scene;
  const {a, b} = fresh;
  for (let c = 0; c < places.length; c++) {
    const {community, pairs} = places[c];
    if (community.standing.size < 2 * minimum || pairs.length < 2 * minimum) continue;
    const groups = joinedUp(fresh, pairs, groupsAmong(fresh, pairs, seeking));
    for (const people of groups.slice(1).filter(({length}) => length >= minimum)) {
      const group = new Set(people);
      const within = (t: number) => Number(group.has(a[t])) + Number(group.has(b[t]));
      const own = places[c].pairs.filter((t) => within(t) === 2);
      const mixes = mixesOf(fresh, places[c].pairs, (t) => ([1, 2, 0] as const)[within(t)]);
      if (!haveParted(mixes, people.length, community.standing.size)) continue;
      const part = newlyRemembered();
      for (const person of people) {
        const standing = community.standing.get(person);
        if (!standing) continue;
        part.standing.set(person, standing);
        community.standing.delete(person);
        of[person].splice(of[person].indexOf(c), 1, places.length);
      }
      part.significance = community.significance;
      community.usualSize = community.standing.size;
      places[c].pairs = places[c].pairs.filter((t) => within(t) === 0);
      places.push({community: part, pairs: own});
      tell(part, community);
    }
  }
}

const haveParted = ([all, early, late]: Mixes, some: number, people: number): boolean =>
  mixing(all) < apart &&
  !(mixing(early) >= apartEachWeek) &&
  !(mixing(late) >= apartEachWeek) &&
  surpriseOfCut(all, Math.min(some, people - some), people) >= beyondChance;
