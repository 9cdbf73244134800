import {csrOf} from "../graph/csr.ts";
import {leiden} from "../graph/leiden.ts";
import type {Fresh} from "./fresh.ts";
import {apart, beyondChance, mixing, surpriseOfCut} from "./mixing.ts";

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
  const into = Uint32Array.from(groups.keys());
  for (let best = closest(); best; best = closest()) {
    const [x, y] = best;
    inside[x] += inside[y] + (across[x].get(y) ?? 0);
    size[x] += size[y];
    for (const [z, count] of across[y]) {
      across[z].delete(y);
      if (z !== x) add(x, z, count);
    }
    across[y].clear();
    into[y] = x;
  }
  const root = (g: number): number => (into[g] === g ? g : root(into[g]));
  return gathered([...label.keys()], Uint32Array.from(label.values(), root), marks);

  /** The two that mix most of those that are not told apart. */
  function closest(): [number, number] | null {
    let best: [number, number] | null = null;
    let most = Number.MIN_VALUE;
    for (let x = 0; x < groups.length; x++)
      for (const [y, count] of across[x]) {
        if (y < x) continue;
        const mix = {insideA: inside[x], insideB: inside[y], across: count};
        const share = mixing(mix);
        const two =
          share < parted &&
          surpriseOfCut(mix, Math.min(size[x], size[y]), size[x] + size[y]) >= beyondChance;
        const later = best !== null && (x > best[0] || y > best[1]);
        if (two || share < most || (share === most && later)) continue;
        most = share;
        best = [x, y];
      }
    return best;
  }
}

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
