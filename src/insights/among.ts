import {csrOf} from "../graph/csr.ts";
import {leiden} from "../graph/leiden.ts";
import type {Fresh} from "./fresh.ts";
import {apart, beyondChance, mixing, surpriseOfCut} from "./mixing.ts";
import {queueBy} from "./queue.ts";

/** How groups are sought. */
export interface Seeking {
  /** Leiden's: groups that mix less than this share of what one would are parted. */
  readonly resolution: number;
  readonly random: () => number;
}

/**
 * The groups that some pairs form (Leiden); everybody of the pairs is in one. Largest first, people ascending. What people
 * are called changes nothing.
 */
export function groupsAmong(
  {a, b, marks}: Fresh,
  pairs: readonly number[],
  {resolution, random}: Seeking
): number[][] {
  const {people, from, to} = numbered(pairs, {a, b, marks});
  const weight = new Uint8Array(from.length).fill(1);
  const graph = csrOf({people: people.length, from, to, weight});
  return gathered(people, leiden(graph, {resolution, iterations: 3, random}), marks);
}

/**
 * Joins groups that are one: the two that mix most, again and again, until all that is left is apart, and more so than
 * the best of all cuts through one group would be by chance. A single group comes out whole, however few its ties.
 * Time O(pairs + c log c) for c couples that come to mix.
 *
 * @param pairs among the people of the groups.
 */
export function joinedUp(
  {a, b, marks}: Fresh,
  pairs: readonly number[],
  groups: readonly (readonly number[])[],
  parted = apart
): number[][] {
  const label = new Map(groups.flatMap((people, g) => people.map((person) => [person, g])));
  const size = groups.map(({length}) => length);
  const inside = new Float64Array(groups.length);
  const across = groups.map(() => new Map<number, number>());
  const add = (x: number, y: number, count: number) => {
    across[x].set(y, (across[x].get(y) ?? 0) + count);
    across[y].set(x, (across[y].get(x) ?? 0) + count);
  };
  for (const t of pairs) {
    const [x, y] = [label.get(a[t]) ?? -1, label.get(b[t]) ?? -1];
    if (x < 0 || y < 0) continue;
    if (x === y) inside[x]++;
    else add(x, y, 1);
  }
  const changes = new Uint32Array(groups.length);
  const couples = queueBy<Couple>(mixesMore);
  const propose = (one: number, other: number) => {
    const [x, y] = one < other ? [one, other] : [other, one];
    const mix = {insideA: inside[x], insideB: inside[y], across: across[x].get(y) ?? 0};
    const share = mixing(mix);
    const two =
      share < parted &&
      surpriseOfCut(mix, Math.min(size[x], size[y]), size[x] + size[y]) >= beyondChance;
    if (!two) couples.add({x, y, share, changes: changes[x] + changes[y]});
  };
  across.forEach((others, x) => {
    for (const y of others.keys()) if (x < y) propose(x, y);
  });

  const into = Uint32Array.from(groups.keys()); // never a later one
  for (let best = couples.take(); best; best = couples.take()) {
    const {x, y} = best;
    if (changes[x] + changes[y] !== best.changes) continue; // they are no longer what they were
    inside[x] += inside[y] + (across[x].get(y) ?? 0);
    size[x] += size[y];
    for (const [z, count] of across[y]) {
      across[z].delete(y);
      if (z !== x) add(x, z, count);
    }
    across[y].clear();
    into[y] = x;
    changes[x]++;
    changes[y]++;
    for (const z of across[x].keys()) propose(x, z);
  }
  for (let g = 0; g < into.length; g++) into[g] = into[into[g]];
  return gathered(
    [...label.keys()],
    Uint32Array.from(label.values(), (g) => into[g]),
    marks
  );
}

/** Two groups that are not told apart, x < y. */
interface Couple {
  readonly x: number;
  readonly y: number;
  readonly share: number;
  /** How often they had been joined with others by then. */
  readonly changes: number;
}

const mixesMore = (one: Couple, other: Couple): boolean =>
  one.share > other.share ||
  (one.share === other.share && (one.x < other.x || (one.x === other.x && one.y < other.y)));

/** People of the pairs by dense number, in order of their marks. */
function numbered(
  pairs: readonly number[],
  {a, b, marks}: Pick<Fresh, "a" | "b" | "marks">
): {people: number[]; from: Uint32Array; to: Uint32Array} {
  const people = [...new Set(pairs.flatMap((t) => [a[t], b[t]]))].sort(
    (x, y) => marks[x] - marks[y] || x - y
  );
  const number = new Map(people.map((person, place) => [person, place]));
  const numberOf = (person: number) => number.get(person) ?? -1;
  const from = Uint32Array.from(pairs, (t) => numberOf(a[t]));
  const to = Uint32Array.from(pairs, (t) => numberOf(b[t]));
  return {people, from, to};
}

function gathered(people: readonly number[], label: Uint32Array, marks: Uint32Array): number[][] {
  const groups = new Map<number, number[]>();
  people.forEach((person, i) => {
    const group = groups.get(label[i]);
    if (group) group.push(person);
    else groups.set(label[i], [person]);
  });
  const first = (group: readonly number[]) =>
    group.reduce((least, person) => Math.min(least, marks[person]), Infinity);
  return [...groups.values()]
    .map((group) => ({group: group.sort((x, y) => x - y), first: first(group)}))
    .sort((x, y) => y.group.length - x.group.length || x.first - y.first)
    .map(({group}) => group);
}
