import type {Pairs} from "../graph/match.ts";
import type {Group} from "./groups.ts";
import type {Remembered, Standing} from "./remembered.ts";

/** What is true now weighs so much: two weeks make a member, two weeks without unmake one. */
const fresh = 0.3;
/** A whole community whose group is missing is held on to longer: six weeks, while it may only flicker. */
const patience = 0.89;
/** Who is held this firmly is a member. */
const member = 0.5;
const forgetVote = 0.05;
/** People shared ÷ people of either, below which a group and a community are strangers. */
const strangers = 0.2;
/** A sleeping community claims its old people only half as strongly as a living one. */
const sleeping = 0.5;
/** After so many windows hidden, a community can no longer be recognised by its people. */
const memoryWindows = 65;

/**
 * How well each group of this window (row) continues each remembered community (column): people shared, weighed by how
 * firmly the community holds them. Strangers are left out.
 */
export function kinship(
  communities: readonly Remembered[],
  groups: readonly Group[],
  window: number
): Pairs {
  const pairs = {row: [] as number[], column: [] as number[], weight: [] as number[]};
  const groupsOf = new Map<number, number[]>(); // person → groups
  groups.forEach(({share}, g) => {
    for (const person of share.keys()) groupsOf.set(person, [...(groupsOf.get(person) ?? []), g]);
  });
  communities.forEach((community, c) => {
    const {declared, born, shown, lastShown} = community;
    if (declared || (born >= 0 && window - lastShown > memoryWindows)) return;
    const asleep = born >= 0 && !shown;
    const shared = new Map<number, number>();
    let total = 0;
    for (const [person, vote] of asleep ? lastPeople(community) : votes(community)) {
      total += vote;
      for (const g of groupsOf.get(person) ?? []) shared.set(g, (shared.get(g) ?? 0) + vote);
    }
    for (const [g, people] of shared) {
      if (people / (groups[g].share.size + total - people) < strangers) continue;
      pairs.row.push(g);
      pairs.column.push(c);
      pairs.weight.push(people * (asleep ? sleeping : 1));
    }
  });
  return {rows: groups.length, columns: communities.length, ...pairs};
}

const lastPeople = ({members}: Remembered) => members.map((person) => [person, 1] as const);
const votes = ({standing}: Remembered) =>
  [...standing].map(([person, {vote}]) => [person, vote] as const);

/**
 * How people stand to a community, one week on. A group that dissolves for a few weeks changes no member.
 *
 * @param share of the group that continues it: person → share of their ties; empty if none does.
 */
export function moved(
  standing: ReadonlyMap<number, Standing>,
  share: ReadonlyMap<number, number>
): Map<number, Standing> {
  const fade = share.size === 0 ? patience : 1 - fresh;
  const people = [...new Set([...standing.keys(), ...share.keys()])].sort((a, b) => a - b);
  const next = new Map<number, Standing>();
  for (const person of people) {
    const before = standing.get(person) ?? {vote: 0, share: 0};
    const now = share.get(person);
    const vote = now === undefined ? fade * before.vote : (1 - fresh) * before.vote + fresh;
    if (vote >= forgetVote)
      next.set(person, {vote, share: (1 - fresh) * before.share + fresh * (now ?? 0)});
  }
  return next;
}

/** Its members, ascending. */
export const heldBy = (standing: ReadonlyMap<number, Standing>): number[] =>
  [...standing].flatMap(([person, {vote}]) => (vote >= member ? [person] : []));

/** A candidate is waited for while a vote is as firm as a first one. */
export const isAwaited = (standing: ReadonlyMap<number, Standing>): boolean =>
  [...standing.values()].some(({vote}) => vote >= fresh);

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
