import type {NewTies} from "./history.ts";
import {chanceOfSome} from "./mixing.ts";
import type {Remembered} from "./remembered.ts";

/** What a week's talk was to each community: person → pairs they were in, and all of them. */
export interface Heard {
  readonly by: Map<number, number>;
  pairs: number;
  /** Chance that small talk alone would bring a person as much with its people. */
  small: (person: number, pairs: number) => number;
}

/** Pairs of one week within each community; a pair of several is of the smallest. */
export function heardIn(
  {window, from, to}: NewTies,
  now: number,
  {end, communities}: {end: number; communities: readonly Remembered[]}
): Heard[] {
  const heard = communities.map((): Heard => ({by: new Map(), pairs: 0, small: () => 1}));
  const degree = new Map<number, number>();
  let [all, inside] = [0, 0];
  const of = new Map<number, number[]>();
  communities.forEach(({standing}, c) => {
    for (const person of standing.keys()) {
      const known = of.get(person);
      if (known) known.push(c);
      else of.set(person, [c]);
    }
  });
  for (let t = end - 1; t >= 0 && window[t] === now; t--) {
    all++;
    degree.set(from[t], (degree.get(from[t]) ?? 0) + 1);
    degree.set(to[t], (degree.get(to[t]) ?? 0) + 1);
    const mine = of.get(from[t]);
    const theirs = of.get(to[t]);
    if (!mine || !theirs) continue;
    let best = -1;
    for (const c of mine)
      if (theirs.includes(c) && (best < 0 || isNearer(communities[c], communities[best]))) best = c;
    if (best < 0) continue;
    const one = heard[best];
    one.by.set(from[t], (one.by.get(from[t]) ?? 0) + 1);
    one.by.set(to[t], (one.by.get(to[t]) ?? 0) + 1);
    one.pairs++;
    inside++;
  }
  const rest = all === 0 ? 0 : 1 - inside / all;
  communities.forEach(({standing}, c) => {
    let held = 0;
    for (const person of standing.keys()) held += degree.get(person) ?? 0;
    const share = all === 0 ? 0 : (rest * held) / (2 * all);
    heard[c].small = (person, pairs) => chanceOfSome(pairs, degree.get(person) ?? 0, share);
  });
  return heard;
}

/** Two who share several communities talk in one that is awake, of these in the smallest. */
const isNearer = (one: Remembered, other: Remembered): boolean =>
  Number(one.quiet > 0) - Number(other.quiet > 0) < 0 ||
  (one.quiet > 0 === other.quiet > 0 && one.standing.size < other.standing.size);

/** So little of what is usual is silence: somebody may still greet somebody. */
const silence = 1 / 8;
/** Who has been silent wakes with more than a word. */
const waking = 1 / 3;

/** Does it talk this week, by its own measure? Learns what is usual from weeks in which it does. */
export function talks(community: Remembered, heard: Heard, fade: number): boolean {
  const {usual} = community;
  if (heard.by.size < 2 || heard.pairs < (community.quiet > 0 ? waking : silence) * usual)
    return false;
  community.usual = usual === 0 ? heard.pairs : usual * fade + heard.pairs * (1 - fade);
  return true;
}

/** Silent for so many weeks, and longer than their rhythm makes likely at 1 in 100: no longer of it. */
const patienceWeeks = 6;
const longestWeeks = 13;
const unlikely = Math.log(100);

/** What small talk would bring as likely as one week in so many is not being heard. */
const bySmallTalk = 0.2;

/** Notes who was heard. @returns who has left. */
export function leavers(
  community: Remembered,
  heard: Heard,
  {fade, window}: {fade: number; window: number}
): number[] {
  const volume = Math.min(1, community.usual === 0 ? 1 : heard.pairs / community.usual);
  const gone: number[] = [];
  for (const [person, standing] of community.standing) {
    const now = heard.by.get(person) ?? 0;
    const age = window - standing.since;
    const known = 1 - fade ** age;
    const rate = known > 0 ? (standing.heard * (1 - fade)) / known : 0;
    standing.heard = standing.heard * fade + now;
    if (now > 0 && heard.small(person, now) < bySmallTalk) {
      standing.silent = 0;
      standing.missed = 0;
      continue;
    }
    standing.silent++;
    standing.missed +=
      (standing.silent === 1 ? rate : rate / fade ** (standing.silent - 1)) * volume;
    if (
      standing.silent >= longestWeeks ||
      (standing.silent >= patienceWeeks && standing.missed >= unlikely)
    )
      gone.push(person);
  }
  return gone;
}

/** Two weeks of a silence that is unlikely for them, at 1 in 20. */
const [missingWeeks, missingPairs] = [2, 3];
/** So many of its people going at once are a change of the community: a third, at least four, at 1 in 1,000 by chance. */
const [togetherShare, togetherPeople, togetherChance] = [1 / 3, 4, 1e-3];
/** So many are missing anywhere: somebody is always away. */
const usuallyMissing = 0.05;

/** Who has left each community together: many at once fell silent in it, and not so many elsewhere this week. */
export function leftTogether(communities: readonly Remembered[]): number[][] {
  const missing = communities.map(({standing}) =>
    [...standing].flatMap(([person, {silent, missed}]) =>
      silent >= missingWeeks && missed >= missingPairs ? [person] : []
    )
  );
  const all = communities.reduce((sum, {standing}) => sum + standing.size, 0);
  const allMissing = missing.reduce((sum, {length}) => sum + length, 0);
  return missing.map((people, c) => {
    const {size} = communities[c].standing;
    const elsewhere = all > size ? (allMissing - people.length) / (all - size) : 0;
    const chance = Math.max(usuallyMissing, elsewhere);
    const many = people.length >= Math.max(togetherPeople, togetherShare * size);
    const together = many && chanceOfSome(people.length, size, chance) < togetherChance;
    return together ? people : [];
  });
}
