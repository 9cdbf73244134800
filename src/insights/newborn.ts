import {groupsAmong, joinedUp, type Seeking} from "./among.ts";
import type {Fresh} from "./fresh.ts";
import {bring, homeOf} from "./homes.ts";
import {type Chance, chanceIn, type Close, leastLikely} from "./least-likely.ts";
import {maybeOne} from "./mixing.ts";
import type {Remembered} from "./remembered.ts";
import type {Scene} from "./scene.ts";

/** People who keep together and whom no community accounts for. */
export interface Newborn {
  /** Ascending. */
  readonly people: readonly number[];
  /** −log10 of the chance that it is an accident. */
  readonly significance: number;
}

/** Each half of the weeks has so much of its talk: what lasts one week is an occasion. */
const leastEachHalf = 1 / 4;
/** −log10: it is asked every week for two years, and pairs that talked in both halves of the weeks are no two chances. */
const beyondChanceInYears = 4.5;

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
  const {a, b} = fresh;
  const chance = chanceIn(fresh, scene.rest, [...a.keys()]);
  const found: Newborn[] = [];
  for (const {people, pairs} of closeGroups(scene, {minimum, chance, ...seeking})) {
    if (!beginning && !hasLasted(fresh, pairs)) continue;
    const significance = chance.of({people, pairs});
    if (significance < beyondChanceInYears) continue;
    const home = homeOf(scene, people);
    if (home >= 0) {
      bring(scene, people, {home, window}, tell);
      continue;
    }
    found.push({people: [...people].sort((x, y) => x - y), significance});
    scene.rest = scene.rest.filter((t) => !(people.has(a[t]) && people.has(b[t])));
  }
  return found;
}

function closeGroups(
  {fresh, rest}: Scene,
  {minimum, resolution, random, chance}: Seeking & {minimum: number; chance: Chance}
): Close[] {
  const cores = among(rest, groupsAmong(fresh, rest, {resolution: 2 * resolution, random}), fresh)
    .filter(({people}) => people.size >= minimum)
    .flatMap(({pairs}) => {
      const parts = groupsAmong(fresh, pairs, {resolution, random});
      return among(pairs, joinedUp(fresh, pairs, parts, maybeOne), fresh);
    })
    .map((group) => leastLikely(group, fresh, {chance, beyond: beyondChanceInYears}))
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
