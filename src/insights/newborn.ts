import {groupsAmong, joinedUp, type Seeking} from "./among.ts";
import type {Fresh} from "./fresh.ts";
import {bring, homeOf} from "./homes.ts";
import {chanceIn, type Close, type Least, leastLikely} from "./least-likely.ts";
import {maybeOne} from "./mixing.ts";
import type {Remembered} from "./remembered.ts";
import {restingPairs} from "./resting.ts";
import {type Scene, sharedBy} from "./scene.ts";

/** People who keep together and whom no community accounts for. */
export interface Newborn {
  /** Ascending. */
  readonly people: readonly number[];
  /** −log10 of the chance that it is an accident. */
  readonly significance: number;
}

/** Each half of the weeks has so much of its talk: what lasts one week is an occasion. */
const leastEachHalf = 1 / 4;
/** It is asked every week for two years; of histories without groups at most so many hold one at any time. */
const [weeksAsked, oftenByChance] = [104, 0.05];

/**
 * The groups among those pairs that no community accounts for: sought finely, cut down to those who make them least likely
 * by chance, joined where they are one. Who has come to a community rather than formed a group of their own is brought into
 * it. Their pairs are taken out of the rest.
 *
 * @param beginning nothing is known of before: a group need not have lasted.
 */
export function newborns(
  scene: Scene,
  {
    minimum,
    beginning,
    window,
    ...seeking
  }: Seeking & {minimum: number; beginning: boolean; window: number},
  tell: (from: Remembered, into: Remembered) => void
): Newborn[] {
  const {fresh} = scene;
  const chance = chanceIn(fresh, scene.rest, [...fresh.a.keys()]);
  const beyond = beyondChance(minimum);
  const resting = restingPairs(fresh, scene.rest);
  const found: Newborn[] = [];
  const own = new Set<number>();
  for (const {people, pairs} of closeGroups(scene, {minimum, chance, beyond, ...seeking})) {
    if (!beginning && !hasLasted(fresh, pairs)) continue;
    const significance = chance.of({people, pairs});
    if (significance < beyond(people.size)) continue;
    const home = homeOf(scene, people, resting);
    if (home >= 0) {
      bring(scene, people, {home, window, resting}, tell);
      continue;
    }
    found.push({people: [...people].sort((x, y) => x - y), significance});
    for (const t of pairs) own.add(t);
  }
  scene.rest = scene.rest.filter((t) => !own.has(t) && sharedBy(scene, t) < 0);
  return found;
}

/**
 * −log10 of what a group must be less likely than by chance, by its people. A significance is of all groups of one size in one
 * week; sizes get shares of the chance that sum to 1, (minimum − 1) ÷ (size × (size − 1)), and each week the same (Bonferroni).
 */
const beyondChance =
  (minimum: number) =>
  (size: number): number =>
    Math.log10((weeksAsked / oftenByChance) * ((size * (size - 1)) / (minimum - 1)));

function closeGroups(
  {fresh, rest}: Scene,
  {minimum, resolution, random, ...least}: Seeking & {minimum: number} & Least
): Close[] {
  const cores = among(rest, groupsAmong(fresh, rest, {resolution: 2 * resolution, random}), fresh)
    .filter(({people}) => people.size >= minimum)
    .flatMap(({pairs}) => {
      const parts = groupsAmong(fresh, pairs, {resolution, random});
      return among(pairs, joinedUp(fresh, pairs, parts, maybeOne), fresh);
    })
    .map((group) => leastLikely(group, fresh, least))
    .filter(({people}) => people.size >= minimum);
  const one = joinedUp(
    fresh,
    rest,
    cores.map(({people}) => [...people]),
    maybeOne
  );
  return among(rest, one, fresh);
}

/** Each group with its pairs. */
function among(
  pairs: readonly number[],
  groups: readonly (readonly number[])[],
  {a, b}: Fresh
): Close[] {
  const group = new Map(groups.flatMap((people, g) => people.map((person) => [person, g])));
  const own = groups.map((): number[] => []);
  for (const t of pairs) {
    const g = group.get(a[t]);
    if (g !== undefined && g === group.get(b[t])) own[g].push(t);
  }
  return groups.map((people, g) => ({people: new Set(people), pairs: own[g]}));
}

function hasLasted({half}: Fresh, pairs: readonly number[]): boolean {
  const early = pairs.filter((t) => half[t] & 1).length;
  const late = pairs.filter((t) => half[t] & 2).length;
  return Math.min(early, late) >= leastEachHalf * pairs.length;
}
