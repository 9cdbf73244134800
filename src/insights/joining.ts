import {chanceOfSome} from "./mixing.ts";
import {newStanding} from "./remembered.ts";
import {heldBy, type Scene, sharedBy} from "./scene.ts";

/** Chance at which a person's small talk would meet so many of a community. */
const bySmallTalk = 1e-4;
/** Where many come at once each must prove less: so many times less as have come, up to this. */
const mostEase = 10;
/** Of all whom a person talks with, so many are of it. */
const leastShare = 1 / 5;
const leastPairs = 3;
/** Of the pairs, so many are in each half of the weeks: what is of one week is an occasion. */
const leastEachHalf = 1 / 6;
/** Who has come is met in turn; in each round a person comes to one community. */
const rounds = 3;

/**
 * Brings in who talks with a community's people in both halves of the weeks looked back on, more than the organisation's
 * small talk (pairs of no community) would bring. Each comes first where chance explains their talk least; what that
 * community accounts for speaks for no other. Changes the scene and standings.
 *
 * @see Benjamini & Hochberg (1995), doi:10.1111/j.2517-6161.1995.tb02031.x: of those who come, the same share is let in by
 * chance however many come.
 */
export function joining(scene: Scene, window: number): void {
  const {fresh, places, of} = scene;
  const smallTalk = scene.rest.length / fresh.a.length;
  const held = places.map(({community}) => heldBy(community.standing.keys(), fresh));
  const chanceOf = (person: number, c: number, pairs: number) =>
    chanceOfSome(pairs, fresh.degree[person], (smallTalk * held[c]) / (2 * fresh.a.length));

  const came = places.map(({community: {standing}}) =>
    [...standing.values()].reduce((count, {since}) => count + Number(since === window), 0)
  );

  for (let round = 0; round < rounds; round++) {
    const unlikely = came.map((count) => bySmallTalk * Math.min(mostEase, Math.max(1, count)));
    const coming = comers(scene, unlikely, chanceOf);
    for (const [person, {c}] of coming) {
      places[c].community.standing.set(person, newStanding(window));
      of[person].push(c);
      came[c]++;
      held[c] += fresh.degree[person];
    }
    if (coming.size === 0) break;
    scene.rest = scene.rest.filter((t) => sharedBy(scene, t) < 0);
  }
}

/** Person → the community whose people they meet least by chance, if any draws them. */
function comers(
  scene: Scene,
  unlikely: readonly number[],
  chanceOf: (person: number, c: number, pairs: number) => number
): Map<number, {c: number; chance: number; pairs: number}> {
  const {degree} = scene.fresh;
  const best = new Map<number, {c: number; chance: number; pairs: number}>();
  for (const [key, {pairs, early, late}] of meetings(scene)) {
    const person = Math.floor(key / scene.places.length);
    const c = key % scene.places.length;
    if (pairs < Math.max(leastPairs, leastShare * degree[person])) continue;
    if (Math.min(early, late) < leastEachHalf * pairs) continue;
    const chance = chanceOf(person, c, pairs);
    const known = best.get(person);
    const likelier =
      known &&
      (chance > known.chance ||
        (chance === known.chance && (known.pairs - pairs || c - known.c) >= 0));
    if (chance < unlikely[c] && !likelier) best.set(person, {c, chance, pairs});
  }
  return best;
}

/** Pairs of a person with the people of a community: all, and those of the earlier and of the later half. */
interface Met {
  pairs: number;
  early: number;
  late: number;
}

/** Person × community they are not in → pairs with its people. */
function meetings({fresh: {a, b, half}, places, of, rest}: Scene): Map<number, Met> {
  const met = new Map<number, Met>();
  const meet = (person: number, other: number, t: number) => {
    for (const c of of[other]) {
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
