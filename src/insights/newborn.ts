import {groupsAmong, joinedUp, type Seeking} from "./among.ts";
import type {Fresh} from "./fresh.ts";
import {apart, beyondChance, chanceOfSome, mixing, oneAgain} from "./mixing.ts";
import {heldBy, type Scene} from "./scene.ts";
import {surpriseOf} from "./significance.ts";

/** People who keep together and whom no community accounts for. */
export interface Newborn {
  /** Ascending. */
  readonly people: readonly number[];
  /** −log10 of the chance that it is an accident. */
  readonly significance: number;
}

/** Each half of the weeks has so much of its talk: what lasts one week is an occasion. */
const leastEachHalf = 1 / 4;
/** Who meets it as much by chance at this rate only passes by. */
const passingBy = 0.05;

/**
 * The groups among those pairs that no community accounts for: sought finely, without those who only pass by, joined where
 * they are one, beyond chance, and no newcomers to a community. Their pairs are taken out of the rest.
 *
 * @param beginning nothing is known of before: a group need not have lasted.
 */
export function newborns(
  scene: Scene,
  {minimum, beginning, ...seeking}: Seeking & {minimum: number; beginning: boolean}
): Newborn[] {
  const {fresh} = scene;
  const {a, b} = fresh;
  const tied = fresh.degree.reduce((count, degree) => count + Number(degree > 0), 0);
  const found: Newborn[] = [];
  for (const {people, pairs} of closeGroups(scene, {minimum, ...seeking})) {
    if (areNewcomers(scene, people) || (!beginning && !hasLasted(fresh, pairs))) continue;
    const significance = surpriseOf({
      inside: 2 * pairs.length,
      held: heldBy(people, fresh),
      all: 2 * a.length,
      size: people.size,
      tied
    });
    if (significance < beyondChance) continue;
    found.push({people: [...people].sort((x, y) => x - y), significance});
    scene.rest = scene.rest.filter((t) => !(people.has(a[t]) && people.has(b[t])));
  }
  return found;
}

interface Close {
  readonly people: ReadonlySet<number>;
  readonly pairs: readonly number[];
}

function closeGroups(
  {fresh, rest}: Scene,
  {minimum, resolution, random}: Seeking & {minimum: number}
): Close[] {
  const cores = among(rest, groupsAmong(fresh, rest, {resolution: 2 * resolution, random}), fresh)
    .filter(({people}) => people.size >= minimum)
    .flatMap(({pairs}) => {
      const parts = groupsAmong(fresh, pairs, {resolution, random});
      return among(pairs, joinedUp(fresh, pairs, parts), fresh);
    })
    .map((group) => withoutPassers(group, fresh))
    .filter(({people}) => people.size >= minimum);
  const one = joinedUp(
    fresh,
    rest,
    cores.map(({people}) => [...people])
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

function withoutPassers(group: Close, fresh: Fresh): Close {
  const {a, b, degree} = fresh;
  let {people, pairs} = group;
  for (;;) {
    const count = new Map<number, number>();
    for (const t of pairs) {
      count.set(a[t], (count.get(a[t]) ?? 0) + 1);
      count.set(b[t], (count.get(b[t]) ?? 0) + 1);
    }
    const share = heldBy(people, fresh) / (2 * a.length);
    const staying = [...people].filter((person) => {
      const met = count.get(person) ?? 0;
      return met >= 2 && chanceOfSome(met, degree[person], share) < passingBy;
    });
    if (staying.length === people.size) return {people, pairs};
    const left = new Set(staying);
    people = left;
    pairs = pairs.filter((t) => left.has(a[t]) && left.has(b[t]));
  }
}

function hasLasted({half}: Fresh, pairs: readonly number[]): boolean {
  const early = pairs.filter((t) => half[t] & 1).length;
  const late = pairs.filter((t) => half[t] & 2).length;
  return Math.min(early, late) >= leastEachHalf * pairs.length;
}

/**
 * Have they come to a community rather than formed one of their own? Then they talk with those of it outside their group
 * as evenly as with those inside, and the others of the group are one with it.
 */
function areNewcomers({fresh, places, of, rest}: Scene, group: ReadonlySet<number>): boolean {
  const {a, b} = fresh;
  return places.some(({community: {standing}, pairs}, c) => {
    let [inGroup, others, among] = [0, 0, 0];
    const isOf = (person: number) => of[person].includes(c);
    for (const t of rest) {
      const [member, other] = isOf(a[t]) ? [a[t], b[t]] : [b[t], a[t]];
      if (!group.has(other) || isOf(other)) continue;
      if (!isOf(member)) among += Number(group.has(member));
      else if (group.has(member)) inGroup++;
      else others++;
    }
    const held = heldBy(standing.keys(), fresh);
    const heldInGroup = heldBy([...group].filter(isOf), fresh);
    const even = ((inGroup + others) * (held - heldInGroup)) / held;
    const mix = {insideA: pairs.length, insideB: among, across: inGroup + others};
    return others >= apart * even && mixing(mix) >= oneAgain;
  });
}
