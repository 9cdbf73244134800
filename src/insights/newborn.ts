import {groupsAmong, joinedUp, type Seeking} from "./among.ts";
import type {Fresh} from "./fresh.ts";
import {become} from "./merges.ts";
import {apart, beyondChance, mixing, oneAgain} from "./mixing.ts";
import {newStanding, type Remembered} from "./remembered.ts";
import {heldBy, type Scene, sharedBy} from "./scene.ts";
import {surpriseOrLess} from "./significance.ts";

/** People who keep together and whom no community accounts for. */
export interface Newborn {
  /** Ascending. */
  readonly people: readonly number[];
  /** −log10 of the chance that it is an accident. */
  readonly significance: number;
}

/** Each half of the weeks has so much of its talk: what lasts one week is an occasion. */
const leastEachHalf = 1 / 4;
/** −log10: it is asked every week, so once in a hundred times in two years. */
const beyondChanceInYears = 4;
/** Whoever talks with one of them alone is that one's friend. */
const leastOthers = 2;
/** Who mixes so much with a community, halfway from apart to one, may have come to it. */
const maybeOne = (apart + oneAgain) / 2;

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
  (globalThis as any).win = window;
  const chance = chanceIn(fresh, scene.rest, [...a.keys()]);
  const found: Newborn[] = [];
  for (const {people, pairs} of closeGroups(scene, {minimum, chance, ...seeking})) {
    (globalThis as any).dbg?.("any", window, people, {
      pairs: pairs.length,
      significance: chance.of({people, pairs}),
      lasted: hasLasted(fresh, pairs)
    });
    if (!beginning && !hasLasted(fresh, pairs)) continue;
    const significance = chance.of({people, pairs});
    if (significance < beyondChanceInYears) continue;
    const home = homeOf(scene, people);
    (globalThis as any).dbg?.("close", window, people, {
      pairs: pairs.length,
      home: home < 0 ? "-" : scene.places[home].community.standing.size,
      significance
    });
    const inside = (t: number) => people.has(a[t]) && people.has(b[t]);
    if (home < 0) found.push({people: [...people].sort((x, y) => x - y), significance});
    else {
      const whole = comingWhole(scene, people, home);
      bring(scene, people, {home, window});
      if (whole >= 0) {
        become(scene, whole, home);
        tell(scene.places[whole].community, scene.places[home].community);
      }
    }
    scene.rest = scene.rest.filter((t) => !inside(t) && (home < 0 || sharedBy(scene, t) < 0));
  }
  return found;
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

/** Brings people into a community, with what they say to each other and to those who are there. */
function bring(
  scene: Scene,
  people: ReadonlySet<number>,
  {home, window}: {home: number; window: number}
): void {
  const {places, of} = scene;
  for (const person of people)
    if (!of[person].includes(home)) {
      places[home].community.standing.set(person, newStanding(window));
      of[person].push(home);
    }
  places[home].pairs.push(...scene.rest.filter((t) => sharedBy(scene, t) === home));
}

interface Close {
  readonly people: ReadonlySet<number>;
  readonly pairs: readonly number[];
}

/** How little chance explains a group: the most surprised of those who each know other pairs to draw from. */
interface Chance {
  readonly nulls: readonly Null[];
  readonly of: (group: Close) => number;
  readonly from: (counts: {inside: number; held: readonly number[]; size: number}) => number;
}

/** Everybody talks as much as they do, with anybody. A pair counts in each half of the weeks. */
interface Null {
  /** [people] pairs of each. */
  readonly degree: Uint32Array;
  readonly all: number;
  readonly tied: number;
}

function chanceIn(fresh: Fresh, ...lists: (readonly number[])[]): Chance {
  const nulls = lists.map((pairs) => nullOf(fresh, pairs));
  const from: Chance["from"] = ({inside, held, size}) =>
    Math.max(
      ...nulls.map(({all, tied}, n) =>
        surpriseOrLess({inside: 2 * inside, held: held[n], all, size, tied})
      )
    );
  return {
    nulls,
    from,
    of: ({people, pairs}) =>
      from({
        inside: pairs.reduce((sum, t) => sum + times(fresh, t), 0),
        held: nulls.map(({degree}) => heldBy(people, {degree})),
        size: people.size
      })
  };
}

function nullOf(fresh: Fresh, pairs: readonly number[]): Null {
  const {a, b} = fresh;
  const degree = new Uint32Array(fresh.degree.length);
  for (const t of pairs) {
    degree[a[t]] += times(fresh, t);
    degree[b[t]] += times(fresh, t);
  }
  return {
    degree,
    all: degree.reduce((sum, met) => sum + met, 0),
    tied: degree.reduce((count, met) => count + Number(met > 0), 0)
  };
}

/** Halves of the weeks in which a pair talked: 1 or 2. */
const times = ({half}: Fresh, pair: number): number => 1 + Number(half[pair] === 3);

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
    .map((g) => {
      (globalThis as any).dbg?.(" core", (globalThis as any).win, g.people, {
        pairs: g.pairs.length,
        sig: chance.of(g)
      });
      return g;
    })
    .map((group) => leastLikely(group, fresh, chance))
    .map((g) => {
      (globalThis as any).dbg?.("  pruned", (globalThis as any).win, g.people, {
        pairs: g.pairs.length,
        sig: chance.of(g)
      });
      return g;
    })
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

/**
 * A group without those who only pass by: whoever has least of their talk in it is left out, one after the other, and what
 * chance explains least of all that remained is taken. Time O(people² + pairs).
 *
 * @see Lancichinetti, Radicchi, Ramasco & Fortunato (2011), doi:10.1371/journal.pone.0018961, who clean up communities so.
 */
function leastLikely(group: Close, fresh: Fresh, chance: Chance): Close {
  const {a, b, marks} = fresh;
  const {nulls} = chance;
  const [{degree}] = nulls;
  const met = new Map(
    [...group.people].map((person) => [person, {pairs: 0, others: new Map<number, number>()}])
  );
  let inside = 0;
  const held = nulls.map((one) => heldBy(group.people, one));
  const meet = (person: number, other: number, count: number) => {
    const known = met.get(person);
    if (!known) return;
    if (count > 0) known.others.set(other, count);
    else known.others.delete(other);
    known.pairs += count;
  };
  for (const t of group.pairs) {
    const count = times(fresh, t);
    meet(a[t], b[t], count);
    meet(b[t], a[t], count);
    inside += count;
  }
  const left: number[] = [];
  let best = {surprise: Number.NEGATIVE_INFINITY, left: 0};
  while (met.size > 2) {
    let [weakest, least] = [-1, Infinity];
    for (const [person, {pairs, others}] of met) {
      const share = others.size < leastOthers ? -1 : (pairs * pairs) / degree[person];
      if (share < least || (share === least && marks[person] < marks[weakest]))
        [weakest, least] = [person, share];
    }
    const surprise = least < 0 ? best.surprise : chance.from({inside, held, size: met.size});
    if (surprise > best.surprise) best = {surprise, left: left.length};
    const {pairs, others} = met.get(weakest) ?? {pairs: 0, others: new Map<number, number>()};
    inside -= pairs;
    nulls.forEach((one, n) => {
      held[n] -= one.degree[weakest];
    });
    met.delete(weakest);
    for (const [other, count] of others) meet(other, weakest, -count);
    left.push(weakest);
  }
  if (best.surprise < beyondChanceInYears) return {people: new Set(), pairs: []};
  const gone = new Set(left.slice(0, best.left));
  return {
    people: new Set([...group.people].filter((person) => !gone.has(person))),
    pairs: group.pairs.filter((t) => !gone.has(a[t]) && !gone.has(b[t]))
  };
}

function hasLasted({half}: Fresh, pairs: readonly number[]): boolean {
  const early = pairs.filter((t) => half[t] & 1).length;
  const late = pairs.filter((t) => half[t] & 2).length;
  return Math.min(early, late) >= leastEachHalf * pairs.length;
}

/**
 * The community that a group has come to, if it formed none of its own; −1: none. Those who are not of it mix with it, and among
 * all of them together chance explains both the group and the community.
 */
function homeOf({fresh, places, of, rest}: Scene, group: ReadonlySet<number>): number {
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
