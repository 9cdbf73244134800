import type {Pairs} from "../graph/match.ts";
import type {Remembered} from "./remembered.ts";

/** A vote fades by this much a week: two weeks of evidence make a member, two weeks without unmake one. */
const keep = 0.7;
/** People shared ÷ people of either, below which a group and a community are strangers. */
const strangers = 0.2;
/** A sleeping community claims its old people only half as strongly as a living one. */
const sleeping = 0.5;
const forgetVote = 0.05;
/** After so many windows hidden, a community can no longer be recognised by its people. */
const memoryWindows = 65;

/**
 * How well each group of this window (row) continues each remembered community (column): people shared, weighed by how
 * firmly the community holds them. Strangers are left out.
 *
 * @param group [people], the group of each person; −1 none. @param size people of each group.
 */
export function kinship(
  communities: readonly Remembered[],
  group: Int32Array,
  size: readonly number[],
  window: number
): Pairs {
  const pairs = {row: [] as number[], column: [] as number[], weight: [] as number[]};
  communities.forEach((community, c) => {
    if (community.declared || (community.born >= 0 && window - community.lastShown > memoryWindows))
      return;
    const asleep = community.born >= 0 && !community.shown;
    const shared = new Map<number, number>();
    let total = 0;
    for (const [person, vote] of asleep ? lastPeople(community) : community.votes) {
      total += vote;
      if (group[person] >= 0) shared.set(group[person], (shared.get(group[person]) ?? 0) + vote);
    }
    for (const [g, people] of shared) {
      if (people / (size[g] + total - people) < strangers) continue;
      pairs.row.push(g);
      pairs.column.push(c);
      pairs.weight.push(people * (asleep ? sleeping : 1));
    }
  });
  return {rows: size.length, columns: communities.length, ...pairs};
}

const lastPeople = ({members}: Remembered) => members.map((person) => [person, 1] as const);

/**
 * A community's votes one week on. A group that dissolves for a single week changes no member.
 *
 * @param group its people this week, ascending; empty if none continues it.
 */
export function voted(
  votes: ReadonlyMap<number, number>,
  group: readonly number[]
): Map<number, number> {
  const next = new Map<number, number>();
  for (const [person, vote] of votes) next.set(person, vote * keep);
  for (const person of group) next.set(person, (next.get(person) ?? 0) + 1 - keep);
  return new Map([...next].filter(([, vote]) => vote >= forgetVote).sort(([a], [b]) => a - b));
}

/** Whom the votes hold, ascending. Since votes of one person never add up to more than 1, nobody is held twice. */
export const heldBy = (votes: ReadonlyMap<number, number>): number[] =>
  [...votes].flatMap(([person, vote]) => (vote >= 0.5 ? [person] : []));

/**
 * A lasting id: the window a community was born in and its people then, hashed (FNV-1a, 64 bits, cut to 40).
 *
 * @param people pseudonyms, ascending.
 */
export function foundId(bornOn: string, people: readonly string[]): string {
  let hash = 0xcbf29ce484222325n;
  for (const letter of `${bornOn}\n${people.join("\n")}`)
    hash = ((hash ^ BigInt(letter.charCodeAt(0))) * 0x100000001b3n) & 0xffffffffffffffffn;
  return `found-${hash.toString(16).padStart(16, "0").slice(0, 10)}`;
}
