import {
  acrossIfOne,
  apart,
  beyondChance,
  logPoissonTail,
  type Mixes,
  mixing,
  oneAgain
} from "./mixing.ts";
import type {Remembered} from "./remembered.ts";
import {type Scene, sharedBy} from "./scene.ts";

/** In both halves of the weeks communities that merge mix so much. */
const oneEachWeek = 1 / 2;

/**
 * Makes one of two communities whose people mix like one, in each half of the weeks looked back on, beyond chance. The
 * larger one stays. Changes the scene and standings.
 *
 * @param tell is given the one that ends and the one that takes it in, standings already moved.
 */
export function merges(scene: Scene, tell: (from: Remembered, into: Remembered) => void): void {
  const {places} = scene;
  const merged = new Set<number>();
  const taken = new Set<number>();
  for (const {x, y} of candidates(scene)) {
    if (taken.has(x) || taken.has(y)) continue;
    taken.add(x).add(y);
    const [to, from] = isLarger(places[x].community, places[y].community) ? [x, y] : [y, x];
    become(scene, from, to);
    merged.add(from);
    tell(places[from].community, places[to].community);
  }
  if (merged.size > 0) scene.rest = scene.rest.filter((t) => sharedBy(scene, t) < 0);
}

/** All people of one community are of another from now on. */
export function become({places, of}: Scene, from: number, to: number): void {
  const into = places[to].community;
  for (const [person, standing] of places[from].community.standing) {
    if (!into.standing.has(person)) into.standing.set(person, standing);
    of[person] = [...new Set(of[person].map((c) => (c === from ? to : c)))];
  }
  into.usualSize = into.standing.size;
}

/** Pairs of communities that are one by now, those that mix most first. */
function candidates({fresh, places, of, rest}: Scene): {x: number; y: number; share: number}[] {
  const {a, b, half} = fresh;
  const across = new Map<number, [number, number, number]>();
  for (const t of rest)
    for (const x of of[a[t]])
      for (const y of of[b[t]]) {
        const key = Math.min(x, y) * places.length + Math.max(x, y);
        const count = across.get(key) ?? [0, 0, 0];
        across.set(key, added(count, half[t]));
      }
  const inside = places.map(({pairs}) =>
    pairs.reduce((count, t) => added(count, half[t]), [0, 0, 0] as [number, number, number])
  );
  return [...across]
    .flatMap(([key, count]) => {
      const [x, y] = [Math.floor(key / places.length), key % places.length];
      const [all, early, late] = [0, 1, 2].map((k) => ({
        insideA: inside[x][k],
        insideB: inside[y][k],
        across: count[k]
      }));
      return areOne([all, early, late]) ? [{x, y, share: mixing(all)}] : [];
    })
    .sort((p, q) => q.share - p.share || p.x - q.x || p.y - q.y);
}

function added(count: [number, number, number], half: number): [number, number, number] {
  count[0]++;
  if (half & 1) count[1]++;
  if (half & 2) count[2]++;
  return count;
}

function areOne([all, early, late]: Mixes): boolean {
  const leastAcross = apart * acrossIfOne(all);
  return (
    mixing(all) >= oneAgain &&
    mixing(early) >= oneEachWeek &&
    mixing(late) >= oneEachWeek &&
    logPoissonTail(all.across, leastAcross) < -beyondChance * Math.LN10
  );
}

const isLarger = (one: Remembered, other: Remembered): boolean =>
  one.standing.size > other.standing.size ||
  (one.standing.size === other.standing.size && one.born <= other.born);
