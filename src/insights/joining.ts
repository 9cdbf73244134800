import {chanceOfSome} from "./mixing.ts";
import {newStanding} from "./remembered.ts";
import {heldBy, type Scene} from "./scene.ts";

/** Chance at which a person's small talk would meet so many of a community. */
const bySmallTalk = 1e-3;
/** Of all whom a person talks with, so many are of it. */
const leastShare = 1 / 5;
const leastPairs = 3;
/** Of the pairs, so many are in each half of the weeks: what is of one week is an occasion. */
const leastEachHalf = 1 / 6;
/** Who has come is met in turn. */
const rounds = 3;

/** Pairs of a person with the people of a community: all, and those of the earlier and of the later half. */
interface Met {
  pairs: number;
  early: number;
  late: number;
}

/**
 * Brings in who talks with a community's people in both halves of the weeks looked back on, more than the organisation's
 * small talk (pairs of no community) would bring. Changes the scene and standings.
 */
export function joining({fresh, places, of, rest}: Scene, window: number): void {
  const {a, b, half, degree} = fresh;
  const smallTalk = rest.length / a.length;
  const held = places.map(({community}) => heldBy(community.standing.keys(), fresh));
  for (let round = 0, came = true; came && round < rounds; round++) {
    came = false;
    for (const [key, {pairs, early, late}] of meetings()) {
      const person = Math.floor(key / places.length);
      const c = key % places.length;
      const share = (smallTalk * held[c]) / (2 * a.length);
      if (pairs < Math.max(leastPairs, leastShare * degree[person])) continue;
      if (Math.min(early, late) < leastEachHalf * pairs) continue;
      if (chanceOfSome(pairs, degree[person], share) >= bySmallTalk) continue;
      places[c].community.standing.set(person, newStanding(window));
      of[person].push(c);
      held[c] += degree[person];
      came = true;
    }
  }

  /** Person × community they are not in → pairs with its people. */
  function meetings(): Map<number, Met> {
    const met = new Map<number, Met>();
    const meet = (person: number, other: number, t: number) => {
      for (const c of of[other]) {
        if (of[person].includes(c)) continue;
        const key = person * places.length + c;
        const known = met.get(key) ?? {pairs: 0, early: 0, late: 0};
        known.pairs++;
        known.early += half[t] & 1;
        known.late += half[t] >> 1;
        met.set(key, known);
      }
    };
    for (const t of rest) {
      meet(a[t], b[t], t);
      meet(b[t], a[t], t);
    }
    return met;
  }
}
