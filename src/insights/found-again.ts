import type {Csr} from "../graph/csr.ts";
import {seededRandom} from "../graph/random.ts";
import {significance} from "./significance.ts";
import {shaping, strongest} from "./strongest.ts";

/** What speaks for a group of people being one now. */
export interface Proof {
  /** −log10 of the chance that a network without communities holds any such group; 0 where chance explains it. */
  readonly significance: number;
  /** Of `tries` searches so many find it again. */
  readonly foundAgain: number;
}

export const tries = 10;
/** A search begins without so many of its people. */
const forgotten = 1 / 3;
/** A search moves people in and out so many times at most; it mostly rests sooner. */
const rounds = 6;
/** People in common ÷ people of either, from which what is found is the same group. */
const same = 0.5;
/** Who is in stays unless they meet the others as much by chance at this rate. */
const passingBy = 0.05;
/** Who knows one alone of a group is not of it, however rare that is. */
const leastTies = 2;

/**
 * Is a group there, or was it only found? Each search forgets a third of its people, drawn anew, and asks of everybody, again
 * and again, whether they have more ties with those who are in than chance would give (configuration model: binomial; less
 * than one person of all is expected to come in by chance). Found again is a group it comes to rest at that has half of
 * both in common. What is no group falls apart, a part of one grows into the whole, and two halves into both: neither is
 * found again.
 *
 * @param groups people of each; they may overlap. @param randomOf a generator for a try.
 * Time O(tries × rounds × ties of the people in groups).
 * @see Lancichinetti, Radicchi, Ramasco & Fortunato (2011), doi:10.1371/journal.pone.0018961 (OSLOM: the search, and the
 * share of tries that find a group); Hennig (2007), doi:10.1016/j.csda.2006.11.025 (found again: half in common). We
 * start from two thirds of the group, count ties unweighted, and do not correct for the order of those who come.
 */
export function proofsOf(
  graph: Csr,
  groups: readonly (readonly number[])[],
  randomOf: (seed: number) => () => number = seededRandom
): Proof[] {
  const shaped = strongest(graph, shaping);
  const sets = groups.map((people) => new Set(people));
  const chances = significance(shaped, sets);
  const search = searchIn(shaped);
  return groups.map((people, g) => {
    let foundAgain = 0;
    for (let seed = 0; seed < tries; seed++) {
      const random = randomOf(seed);
      const found = search(people.filter(() => random() >= forgotten));
      let both = 0;
      for (const person of found) if (sets[g].has(person)) both++;
      if (both >= same * (found.size + people.length - both)) foundAgain++;
    }
    return {significance: chances[g], foundAgain};
  });
}

/** @returns from some people to the group they come to rest at. */
function searchIn({starts, targets}: Csr): (people: readonly number[]) => ReadonlySet<number> {
  const n = starts.length - 1;
  const degree = Uint32Array.from({length: n}, (_, p) => starts[p + 1] - starts[p]);
  const tied = degree.reduce((count, ties) => count + Number(ties > 0), 0);
  const rare = 1 / tied; // less than one person of all comes in by chance
  const met = new Uint32Array(n); // ties with those who are in; 0 again after each round

  return (people) => {
    let group: ReadonlySet<number> = new Set(people);
    for (let round = 0; round < rounds; round++) {
      const next = nextOf(group);
      const rests = next.size === group.size && [...next].every((person) => group.has(person));
      group = next;
      if (rests) break;
    }
    return group;
  };

  function nextOf(group: ReadonlySet<number>): ReadonlySet<number> {
    const seen: number[] = [];
    let held = 0;
    for (const person of group) {
      held += degree[person];
      for (let a = starts[person]; a < starts[person + 1]; a++)
        if (met[targets[a]]++ === 0) seen.push(targets[a]);
    }
    const next = new Set<number>();
    for (const person of seen) {
      const others = held - (group.has(person) ? degree[person] : 0);
      const share = others / (targets.length - degree[person]);
      const some = met[person];
      met[person] = 0;
      if (some < leastTies || some <= share * degree[person]) continue;
      const chance = midChance(some, degree[person], share);
      if (chance < (group.has(person) ? Math.max(passingBy, rare) : rare)) next.add(person);
    }
    return next;
  }
}

/** Chance (binomial) that of `all` ties so many or more are with the group, just so many counted half: few ties fall in steps. */
function midChance(some: number, all: number, share: number): number {
  let below = 0;
  let term = (1 - share) ** all;
  for (let i = 0; i < some; i++) {
    below += term;
    term *= ((all - i) / (i + 1)) * (share / (1 - share));
  }
  return 1 - below - term / 2;
}
