import type {Csr} from "../graph/csr.ts";
import {leiden} from "../graph/leiden.ts";
import {adjustedMutualInformation} from "../graph/partition-similarity.ts";
import {seededRandom} from "../graph/random.ts";

/** A scale at which the network falls into groups that are really there. */
export interface Level {
  /** Leiden's: the smaller, the wider the groups. */
  readonly resolution: number;
  /** AMI between the groups of two seeds, mean over all pairs of seeds; 1: always the same. */
  readonly stability: number;
  /** [n] group of each person; −1 for who is tied to nobody. */
  readonly group: Int32Array;
}

/** From a quarter to eight times of what modularity asks for, three steps to a doubling. */
const resolutions = Array.from({length: 16}, (_, i) => 2 ** (i / 3 - 2));
/** Partitions tried at each. */
const tries = 4;
const pairs = (tries * (tries - 1)) / 2;
/** Where tries agree so far, the groups are of the network and not of the search. */
const stable = 0.95;
/** Groups less alike than this are another level's. */
const alike = 0.9;

/**
 * The scales of a network: resolutions are swept from wide to narrow, each tried with several seeds, and each stretch of
 * them on which the seeds agree, and on the same groups, is one level, taken where they agree most (of equals the
 * widest). What chance makes of a network agrees on nothing but the whole, which is no level.
 *
 * @param randomOf a generator for a seed. @returns widest first. Time O(64 × Leiden).
 * @see Lambiotte (2010), arXiv:1004.4268 (stable where repeated searches agree); Traag, Krings & Van Dooren (2013),
 * doi:10.1038/srep02930 (scanning the resolution).
 */
export function stableLevels(
  graph: Csr,
  randomOf: (seed: number) => () => number = seededRandom
): Level[] {
  const tied = [...graph.starts.keys()].filter((v) => graph.starts[v + 1] > graph.starts[v]);
  const levels: Tried[] = [];
  let open = false; // the last level may still get a better place
  for (const resolution of resolutions) {
    const tried = tryAt(resolution, {graph, tied, randomOf});
    const last = levels.at(-1);
    if (tried.stability < stable) open = false;
    else if (!open || !last || adjustedMutualInformation(last.groups, tried.groups) < alike)
      open = levels.push(tried) > 0;
    else if (tried.stability > last.stability) levels[levels.length - 1] = tried;
  }
  return levels.map(({resolution, stability, groups}) => {
    const group = new Int32Array(graph.starts.length - 1).fill(-1);
    tied.forEach((person, i) => {
      group[person] = groups[i];
    });
    return {resolution, stability, group};
  });
}

interface Tried {
  readonly resolution: number;
  /** Under `stable` where the seeds do not agree, or on nothing but the whole. */
  readonly stability: number;
  /** [tied people], by the first seed. */
  readonly groups: Int32Array;
}

/** Tries no further once the seeds cannot agree so far any more: even if all other pairs of them did in full. */
function tryAt(
  resolution: number,
  {graph, tied, randomOf}: {graph: Csr; tied: number[]; randomOf: (seed: number) => () => number}
): Tried {
  const all: Int32Array[] = [];
  let stability = 1; // at best
  for (let seed = 0; seed < tries && stability >= stable; seed++) {
    const label = leiden(graph, {resolution, random: randomOf(seed)});
    const groups = Int32Array.from(tied, (person) => label[person]);
    if (new Set(groups).size <= 1) stability = 0;
    for (const other of all) stability -= (1 - adjustedMutualInformation(other, groups)) / pairs;
    all.push(groups);
  }
  return {resolution, groups: all[0], stability};
}

/** The group that holds more than half of some people; −1 if none does. */
export function groupOf(people: Iterable<number>, {group}: Level): number {
  const counts = new Map<number, number>();
  let all = 0;
  for (const person of people) {
    all++;
    counts.set(group[person], (counts.get(group[person]) ?? 0) + 1);
  }
  for (const [held, count] of counts) if (2 * count > all) return held;
  return -1;
}
