import type {NewTies} from "./history.ts";
import {chanceOfSome} from "./mixing.ts";
import type {Remembered} from "./remembered.ts";

/** What a week's talk was to each community: person → pairs they were in, and all of them. */
export interface Heard {
  readonly by: Map<number, number>;
  pairs: number;
  /** What small talk alone would bring a person with its people: pairs, and the chance of so many or more. */
  smallTalk: (person: number) => number;
  small: (person: number, pairs: number) => number;
}

/** Pairs of one week within each community; a pair of several is of the smallest. */
export function heardIn(
  {window, from, to}: NewTies,
  now: number,
  {end, communities}: {end: number; communities: readonly Remembered[]}
): Heard[] {
  const heard = communities.map(
    (): Heard => ({by: new Map(), pairs: 0, smallTalk: () => 0, small: () => 1})
  );
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
    heard[c].smallTalk = (person) => (degree.get(person) ?? 0) * share;
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

/**
 * How much better two weeks' talk is explained by each of its people having just left than by their own rhythm: ln of the ratio
 * of chances (Poisson). 0 for who is new. Notes what was heard for the week to come.
 */
export function signsOfLeaving(
  community: Remembered,
  heard: Heard,
  {fade, window}: {fade: number; window: number}
): Map<number, number> {
  const people = [...community.standing].flatMap(([person, standing]) => {
    const now = heard.by.get(person) ?? 0;
    const known = 1 - fade ** (window - standing.since - 2);
    const before = Math.max(0, standing.heard - now - fade * standing.lately);
    const usual = known > 0 ? (2 * before * (1 - fade)) / (fade * fade * known) : 0;
    const told = now + standing.lately;
    standing.lately = now;
    return standing.silent > stillNew
      ? []
      : [{person, usual, told, small: 2 * heard.smallTalk(person)}];
  });
  const talking = people.filter(({told}) => told > 0);
  const volume = Math.min(1, sum(talking, "told") / sum(talking, "usual"));
  const least = sum(people, "small") / people.length;
  return new Map(
    people.map(({person, usual, told, small}) => {
      const gone = Math.max(small, least, leastSmallTalk);
      const still = volume * usual + gone;
      const sign = usual > 0 ? told * Math.log(gone / still) + still - gone : 0;
      return [person, Math.min(mostSign, sign)];
    })
  );
}

/** Who has been silent for more weeks did not leave just now. */
const stillNew = 3;
/** Nobody is so well known that small talk is out of the question, nor that two weeks prove they left. */
const [leastSmallTalk, mostSign] = [0.05, 6];

const sum = <K extends string>(rows: readonly Record<K, number>[], key: K): number =>
  rows.reduce((total, row) => total + row[key], 0);

/** So many of its people going at once are a change of the community: a third, at least four, at 1 in 1,000 by chance. */
const [togetherShare, togetherPeople, togetherSurprise] = [1 / 3, 4, Math.log(1000)];
/** So many are missing anywhere: somebody is always away. */
const usuallyMissing = 0.05;

/**
 * Who has left each community together: the share of its people that fell silent in it explains their signs of leaving, and
 * the share elsewhere does not.
 *
 * @param signs of each community's people, in one order.
 */
export function leftTogether(signs: readonly ReadonlyMap<number, number>[]): number[][] {
  const shares = signs.map((of) => shareGone([...of.values()]));
  const people = signs.reduce((total, {size}) => total + size, 0);
  const missing = signs.reduce((total, {size}, c) => total + size * shares[c], 0);
  return signs.map((of, c) => {
    const {[c]: share} = shares;
    const others = people - of.size;
    const elsewhere = others > 0 ? (missing - of.size * share) / others : 0;
    const usual = Math.max(usuallyMissing, elsewhere);
    if (share < togetherShare || share * of.size < togetherPeople || share <= usual) return [];
    const all = [...of.values()];
    if (support(all, share) - support(all, usual) < togetherSurprise) return [];
    return [...of].flatMap(([person, sign]) => (goneBy(sign, share) > 1 / 2 ? [person] : []));
  });
}

/** The share of people gone that explains their signs best (expectation, maximisation). */
function shareGone(signs: readonly number[]): number {
  let share = usuallyMissing;
  for (let round = 0; round < 20; round++)
    share = signs.reduce((total, sign) => total + goneBy(sign, share), 0) / signs.length;
  return share;
}

/** Chance that somebody is gone, of whom so many are. */
const goneBy = (sign: number, share: number): number =>
  share / (share + (1 - share) * Math.exp(-sign));

/** ln of how much more likely signs are where this share is gone than where nobody is. */
const support = (signs: readonly number[], share: number): number =>
  signs.reduce((total, sign) => total + Math.log(1 - share + share * Math.exp(sign)), 0);
