import type {Learning} from "../../../src/recommend/learning.ts";
import {listOf} from "../../../src/recommend/lists.ts";
import {learningAt, type Past} from "./past.ts";

/** A day, what was known before it, and who spoke for the first time in the days after. */
export interface Period {
  readonly cut: number;
  readonly learning: Learning;
  /** People who had spoken before: those who can be ranked. */
  readonly seen: Uint32Array;
  /** Who met somebody new, and whom; both had been seen. */
  readonly cases: readonly {readonly person: number; readonly wanted: readonly number[]}[];
  /** Of all whom somebody spoke to in these days, the share they knew already. */
  readonly knownShare: number;
}

/** @param days that the period takes; @param learning what was known, unless it is made here. */
export function periodAt(past: Past, cut: number, days: number): Period {
  const learning = learningAt(past, cut);
  const {ties} = learning;
  const tied = (person: number) => ties.starts[person + 1] > ties.starts[person];
  const seen = Uint32Array.from(past.people.keys()).filter(tied);
  const {met, known} = meetings(past, cut, days, learning);
  const cases = [...met]
    .map(([person, whom]) => ({person, wanted: [...whom].sort((a, b) => a - b)}))
    .sort((a, b) => a.person - b.person);
  const fresh = cases.reduce((sum, {wanted}) => sum + wanted.length, 0) / 2;
  return {cut, learning, seen, cases, knownShare: known / Math.max(1, known + fresh)};
}

function meetings({talk, people}: Past, cut: number, days: number, {ties}: Learning) {
  const met = new Map<number, Set<number>>();
  const known = new Set<number>();
  const add = (one: number, other: number) =>
    met.set(one, (met.get(one) ?? new Set<number>()).add(other));
  for (const [t, day] of talk.day.entries()) {
    const [a, b] = [talk.from[t], talk.to[t]];
    if (day < cut || day >= cut + days || a === b) continue;
    const [mine, theirs] = [listOf(ties, a), listOf(ties, b)];
    if (mine.length === 0 || theirs.length === 0) continue;
    if (mine.includes(b)) known.add(Math.min(a, b) * people.length + Math.max(a, b));
    else {
      add(a, b);
      add(b, a);
    }
  }
  return {met, known: known.size};
}

/** Whom a person could be shown: everybody seen whom they never spoke with. */
export function strangersTo(person: number, {seen, learning}: Period): Uint32Array {
  const known = new Set(listOf(learning.known, person));
  return seen.filter((other) => other !== person && !known.has(other));
}
