import {seededRandom} from "../graph/random.ts";
import type {Kind} from "./signal.ts";

/** One recommendation, as far as a page's choice depends on it. */
export interface Candidate {
  readonly kind: Kind;
  readonly score: number;
  /** Ids of threads, courses, communities behind it, and the signals that speak. */
  readonly marks: ReadonlySet<string>;
  /** It stood on enough pages before without being taken up. */
  readonly tired: boolean;
}

export interface Page<T> {
  /** At most five, by kind, each with the chance at which it would stand here. */
  readonly first: readonly {readonly item: T; readonly propensity: number}[];
  /** What else there is of each kind, by kind, each with the chance at which it would not stand on the page. */
  readonly more: readonly {readonly item: T; readonly propensity: number}[];
  /** All of both as they would come to stand there, each with the chance that it does. */
  readonly chances: ReadonlyMap<T, number>;
}

export const pageKinds = ["mentor", "course", "connection", "community"] as const;
const places = 5;

/**
 * Few things, of every kind something: the best of each kind, then the second best, until there are five. Within a
 * kind what is unlike those before it comes first; what stood there often steps back. With the chance `explore` the
 * fifth gives way to one of the others, each as likely, so that what people do tells about those too.
 *
 * @param items best first within a kind. @param seed the same seed, the same page.
 * @see Carbonell & Goldstein (1998), doi:10.1145/290941.291025, for the order; Bottou et al. (2013), arXiv:1209.2355,
 * for why chances are kept.
 */
export function pageOf<T extends Candidate>(
  items: readonly T[],
  {
    ofEach,
    variety,
    explore,
    seed
  }: {
    ofEach: number;
    variety: number;
    explore: number;
    seed: number;
  }
): Page<T> {
  const byKind = pageKinds.map((kind) =>
    varied(
      items.filter((item) => item.kind === kind),
      variety
    ).slice(0, ofEach)
  );
  const inTurn = Array.from({length: ofEach}, (_, round) => round).flatMap((round) =>
    byKind.flatMap((list) => list.slice(round, round + 1))
  );
  const rest = inTurn.slice(places);
  const random = seededRandom(seed);
  const chance = rest.length > 0 ? explore : 0;
  const explores = random() < chance;
  const other = rest[Math.floor(random() * rest.length)];
  const last = explores ? other : inTurn[places - 1];
  const onPage = new Set([...inTurn.slice(0, places - 1), last]);
  const chances = new Map(
    inTurn.map((item, place) => {
      if (place < places - 1) return [item, 1];
      return [item, place < places ? 1 - chance : chance / rest.length];
    })
  );
  const told = byKind.flat().map((item) => ({item, chance: chances.get(item) ?? 0}));
  return {
    first: told.flatMap(({item, chance}) => (onPage.has(item) ? {item, propensity: chance} : [])),
    more: told.flatMap(({item, chance}) =>
      onPage.has(item) ? [] : {item, propensity: 1 - chance}
    ),
    chances
  };
}

/** Those that stood there often last; else by score, at most that of those listed before, less what is like one before it. */
function varied<T extends Candidate>(items: readonly T[], variety: number): T[] {
  const most = items[0]?.score || 1;
  let lowest = most;
  const scores = new Map(items.map((item) => [item, (lowest = Math.min(lowest, item.score))]));
  const left = [...items];
  const chosen: T[] = [];
  const worth = (item: T) =>
    (1 - variety) * ((scores.get(item) ?? 0) / most) -
    variety * Math.max(0, ...chosen.map((before) => alike(item.marks, before.marks))) -
    (item.tired ? 2 : 0);
  while (left.length > 0) {
    const worths = left.map(worth);
    const best = worths.indexOf(Math.max(...worths));
    chosen.push(...left.splice(best, 1));
  }
  return chosen;
}

/** Jaccard: of all marks of two, the share that both have. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const mark of a) if (b.has(mark)) both++;
  return both === 0 ? 0 : both / (a.size + b.size - both);
}
