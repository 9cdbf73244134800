import type {Fresh} from "./fresh.ts";
import {heldBy} from "./scene.ts";
import {surpriseOrLess} from "./significance.ts";

/** People with the pairs among them. */
export interface Close {
  readonly people: ReadonlySet<number>;
  readonly pairs: readonly number[];
}

/** How little chance explains a group: the most surprised of those who each know other pairs to draw from. */
export interface Chance {
  readonly nulls: readonly Null[];
  readonly of: (group: Close) => number;
  readonly from: (counts: {inside: number; held: readonly number[]; size: number}) => number;
}

/** Everybody talks with as many as they do, whoever they are. */
interface Null {
  /** [people] pairs of each. */
  readonly degree: Uint32Array;
  readonly all: number;
  readonly tied: number;
}

/** @param lists numbers of pairs: each tells what a group is compared with. */
export function chanceIn(fresh: Fresh, ...lists: (readonly number[])[]): Chance {
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
        inside: pairs.length,
        held: nulls.map(({degree}) => heldBy(people, {degree})),
        size: people.size
      })
  };
}

function nullOf(fresh: Fresh, pairs: readonly number[]): Null {
  const {a, b} = fresh;
  const degree = new Uint32Array(fresh.degree.length);
  for (const t of pairs) {
    degree[a[t]]++;
    degree[b[t]]++;
  }
  return {
    degree,
    all: degree.reduce((sum, met) => sum + met, 0),
    tied: degree.reduce((count, met) => count + Number(met > 0), 0)
  };
}

/** What a group is held against. */
export interface Least {
  readonly chance: Chance;
  /** −log10, by people: a group that is likelier by chance is none. */
  readonly beyond: (size: number) => number;
}

/** Whoever talks with one of them alone is that one's friend. */
const leastOthers = 2;

/**
 * A group without those who only pass by: whoever has least of their talk in it is left out, one after the other, and what
 * chance explains least of all that remained is taken; nobody if that is not beyond chance. Time O(people² + pairs).
 *
 * @see Lancichinetti, Radicchi, Ramasco & Fortunato (2011), doi:10.1371/journal.pone.0018961, who clean up communities so.
 */
export function leastLikely(group: Close, fresh: Fresh, {chance, beyond}: Least): Close {
  const {a, b, marks} = fresh;
  const {nulls} = chance;
  const [{degree}] = nulls;
  const met = new Map([...group.people].map((person) => [person, new Set<number>()]));
  let inside = group.pairs.length;
  const held = nulls.map((one) => heldBy(group.people, one));
  for (const t of group.pairs) {
    met.get(a[t])?.add(b[t]);
    met.get(b[t])?.add(a[t]);
  }
  const left: number[] = [];
  let best = {surprise: Number.NEGATIVE_INFINITY, left: 0};
  while (met.size > 2) {
    let [weakest, least] = [-1, Infinity];
    for (const [person, {size}] of met) {
      const share = size < leastOthers ? -1 : size ** 2 / degree[person];
      if (share < least || (share === least && marks[person] < marks[weakest]))
        [weakest, least] = [person, share];
    }
    const surprise = least < 0 ? best.surprise : chance.from({inside, held, size: met.size});
    if (surprise > best.surprise) best = {surprise, left: left.length};
    const others = met.get(weakest) ?? new Set();
    inside -= others.size;
    nulls.forEach((one, n) => {
      held[n] -= one.degree[weakest];
    });
    met.delete(weakest);
    for (const other of others) met.get(other)?.delete(weakest);
    left.push(weakest);
  }
  const size = group.people.size - best.left;
  if (best.surprise < beyond(size)) return {people: new Set(), pairs: []};
  const gone = new Set(left.slice(0, best.left));
  return {
    people: new Set([...group.people].filter((person) => !gone.has(person))),
    pairs: group.pairs.filter((t) => !gone.has(a[t]) && !gone.has(b[t]))
  };
}
