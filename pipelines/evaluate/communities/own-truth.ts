import {type Csr, csrOf} from "../../../src/graph/csr.ts";
import {adjustedMutualInformation} from "../../../src/graph/partition-similarity.ts";
import type {History} from "../../../src/insights/history.ts";
import type {Tracked} from "./tracked.ts";

/** Everybody, with all that was ever said between two people for one tie, damped as ties are. */
export function graphOfAllTies({pseudonyms, ties: {from, to, weight}}: History): Csr {
  const sums = new Map<string, [number, number, number]>();
  for (let t = 0; t < from.length; t++) {
    const key = `${from[t]} ${to[t]}`;
    const known = sums.get(key) ?? [from[t], to[t], 0];
    known[2] += weight[t];
    sums.set(key, known);
  }
  const rows = [...sums.values()];
  return csrOf({
    people: pseudonyms.length,
    from: rows.map(([a]) => a),
    to: rows.map(([, b]) => b),
    weight: rows.map(([, , w]) => Math.log1p(w))
  });
}

/** AMI over the people of whom the truth is known (not −1). */
export function agreement(truth: ArrayLike<number>, label: ArrayLike<number>): number {
  const known = Array.from(truth, (_, person) => person).filter((person) => truth[person] >= 0);
  return adjustedMutualInformation(
    known.map((person) => truth[person]),
    known.map((person) => label[person])
  );
}

/** [people] the declared community of those who are on one list alone, else −1. */
export function onlyCommunity({pseudonyms, roster}: History): Int32Array {
  const of = new Int32Array(pseudonyms.length).fill(-1);
  roster.person.forEach((person, row) => {
    const {[row]: community} = roster.community;
    of[person] = of[person] === -1 || of[person] === community ? community : -2;
  });
  return of.map((community) => Math.max(-1, community));
}

/** [people] the declared community in which each wrote most; −1 in none. */
export function mainCommunity({pseudonyms, activity}: History): Int32Array {
  const wrote = pseudonyms.map(() => new Map<number, number>());
  activity.community.forEach((community, row) => {
    const {[activity.person[row]]: own} = wrote;
    if (community >= 0) own.set(community, (own.get(community) ?? 0) + activity.count[row]);
  });
  return Int32Array.from(wrote, mostOf);
}

/** [people] the group each was found in for most weeks; −1 in none. */
export function mainGroup({communities}: Tracked, people: number): Int32Array {
  const weeks = Array.from({length: people}, () => new Map<number, number>());
  const number = new Map<string, number>();
  for (const [id, members] of communities.flatMap((week) => [...week])) {
    const group = number.get(id) ?? number.size;
    number.set(id, group);
    for (const person of members) weeks[person].set(group, (weeks[person].get(group) ?? 0) + 1);
  }
  return Int32Array.from(weeks, mostOf);
}

/** What was counted most; of several the smallest. */
const mostOf = (counts: ReadonlyMap<number, number>): number =>
  [...counts].sort(([a, one], [b, other]) => other - one || a - b)[0]?.[0] ?? -1;
