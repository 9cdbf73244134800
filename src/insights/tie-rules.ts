import type {Csr} from "../graph/csr.ts";
import {leiden} from "../graph/leiden.ts";
import {bestMatching} from "../graph/match.ts";
import {adjustedMutualInformation} from "../graph/partition-similarity.ts";

/** What one rule does to the groups of one network: how it differs where the rule is left out. */
export interface RuleEffect {
  /** Groups of at least `minimum` people. */
  readonly communities: number;
  /** People who would be in another group, in one where they are in none, or in none. */
  readonly moved: number;
  /** Adjusted mutual information of both partitions over the people tied in either: 1 the same, 0 chance. */
  readonly similarity: number;
}

export interface GroupSearch {
  readonly resolution: number;
  readonly minimum: number;
  /** A new one, the same for every search. */
  readonly random: () => () => number;
}

/** More than a search ever takes: it ends when nobody moves. */
const iterations = 20;
const mostSearches = 10;

/**
 * Which groups there are, and what becomes of them on other networks of the same people. Each search begins with the
 * groups as they are, so that who moves does so because of the ties and not of chance: on the same network nobody does.
 */
export function ruleEffects(
  asItIs: Csr,
  without: readonly Csr[],
  {resolution, minimum, random}: GroupSearch
): {groups: number; effects: RuleEffect[]} {
  const search = (graph: Csr, start?: Uint32Array) =>
    leiden(graph, {start, resolution, iterations, random: random()});
  const now = settled(asItIs, search);
  const held = sizable(now, minimum);
  return {
    groups: new Set(held.filter((group) => group >= 0)).size,
    effects: without.map((graph) => {
      const other = search(graph, now);
      const there = sizable(other, minimum);
      const tied = Int32Array.from(now.keys()).filter(
        (person) => hasTies(asItIs, person) || hasTies(graph, person)
      );
      return {
        communities: new Set(there.filter((group) => group >= 0)).size,
        moved: movers(held, there),
        similarity: alike(
          tied.map((person) => now[person]),
          tied.map((person) => other[person])
        )
      };
    })
  };
}

/** Groups that a further search leaves as they are. */
function settled(graph: Csr, search: (graph: Csr, start?: Uint32Array) => Uint32Array) {
  let now = search(graph);
  for (let tries = 0; tries < mostSearches; tries++) {
    const again = search(graph, now);
    if (again.every((group, person) => group === now[person])) break;
    now = again;
  }
  return now;
}

/** Rounding may lift it past 1. */
const alike = (a: Int32Array, b: Int32Array): number =>
  Math.min(1, adjustedMutualInformation(a, b));

const hasTies = ({starts}: Csr, person: number): boolean => starts[person + 1] > starts[person];

/** Labels of groups of at least `minimum` people; −1 for everybody else. */
function sizable(label: Uint32Array, minimum: number): Int32Array {
  const size = new Uint32Array(label.length);
  for (const group of label) size[group]++;
  return Int32Array.from(label, (group) => (size[group] >= minimum ? group : -1));
}

/** How many are not in the group that continues theirs: pairs of groups that share most people in all. */
function movers(before: Int32Array, after: Int32Array): number {
  const shared = new Map<number, number>(); // before × n + after → people
  const n = before.length;
  for (let p = 0; p < n; p++) {
    if (before[p] < 0 || after[p] < 0) continue;
    const key = before[p] * n + after[p];
    shared.set(key, (shared.get(key) ?? 0) + 1);
  }
  const pairs = [...shared];
  const heir = bestMatching({
    rows: n,
    columns: n,
    row: pairs.map(([key]) => Math.floor(key / n)),
    column: pairs.map(([key]) => key % n),
    weight: pairs.map(([, people]) => people)
  });
  let moved = 0;
  for (let p = 0; p < n; p++) {
    const stays = before[p] < 0 ? after[p] < 0 : after[p] >= 0 && heir[before[p]] === after[p];
    if (!stays) moved++;
  }
  return moved;
}
