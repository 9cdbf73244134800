import {gini} from "../../stats/gini.ts";
import {quantile} from "../../stats/quantile.ts";
import {loadOf, type Matching, type Programme} from "./programme.ts";
import {likes, wishesOf} from "./stable.ts";

/** What is to be known of a matching before it is published; sums only. */
export interface Comparison {
  readonly matched: number;
  readonly unmatched: number;
  readonly meanFit: number;
  /** Pairs that would both rather have each other. */
  readonly blockingPairs: number;
  /** Mentees who would rather have the mentor of somebody else. */
  readonly envious: number;
  /** Place of the match among what one may have, from 1: the middle one. */
  readonly menteesRank: number;
  readonly mentorsRank: number;
  readonly firstWishes: number;
  readonly load: {readonly least: number; readonly most: number; readonly gini: number};
  /** Places missing to what mentors should have at least. */
  readonly missing: number;
  /** Pairs that may not be, and places over a capacity. */
  readonly violations: number;
}

export function comparisonOf(programme: Programme, matching: Matching): Comparison {
  const {mentors, fit, capacity, least} = programme;
  const load = loadOf(matching, mentors);
  const matched = [...matching.keys()].filter((mentee) => matching[mentee] >= 0);
  const fits = matched.map((mentee) => fit[mentee * mentors + matching[mentee]]);
  const ranks = matched.map((mentee) => wishesOf(programme, mentee).indexOf(matching[mentee]) + 1);
  const envy = [...matching.keys()].map((mentee) => enviedBy(programme, matching, mentee));
  return {
    matched: matched.length,
    unmatched: matching.length - matched.length,
    meanFit: fits.reduce((sum, one) => sum + one, 0) / Math.max(1, fits.length),
    blockingPairs: blockingPairs(programme, matching).length,
    envious: envy.filter(Boolean).length,
    menteesRank: ranks.length > 0 ? quantile(ranks, 0.5) : 0,
    mentorsRank: matched.length > 0 ? quantile(mentorRanks(programme, matching), 0.5) : 0,
    firstWishes: ranks.filter((rank) => rank === 1).length,
    load: {
      least: Math.min(...load),
      most: Math.max(...load),
      gini: mentors > 0 ? gini(load) : 0
    },
    missing: load.reduce((sum, has, j) => sum + Math.max(0, least[j] - has), 0),
    violations:
      fits.filter((one) => Number.isNaN(one)).length +
      load.reduce((sum, has, j) => sum + Math.max(0, has - capacity[j]), 0)
  };
}

/** Mentee and mentor who would both rather have each other than what they have; a free place is had by nobody. */
export function blockingPairs(programme: Programme, matching: Matching): [number, number][] {
  const {mentors, capacity} = programme;
  const has = Array.from({length: mentors}, (): number[] => []);
  for (const [mentee, mentor] of matching.entries()) if (mentor >= 0) has[mentor].push(mentee);
  return [...matching.keys()].flatMap((mentee) =>
    preferred(programme, matching, mentee)
      .filter(
        (mentor) =>
          has[mentor].length < capacity[mentor] ||
          has[mentor].some((other) => likes(programme, mentor, mentee, other))
      )
      .map((mentor): [number, number] => [mentee, mentor])
  );
}

/** Mentors a mentee would rather have. */
function preferred(programme: Programme, matching: Matching, mentee: number): number[] {
  const wishes = wishesOf(programme, mentee);
  const place = wishes.indexOf(matching[mentee]);
  return place < 0 ? wishes : wishes.slice(0, place);
}

function enviedBy(programme: Programme, matching: Matching, mentee: number): boolean {
  const taken = new Set(matching);
  const {mentors, fit} = programme;
  const mine = matching[mentee] < 0 ? -1 : fit[mentee * mentors + matching[mentee]];
  return preferred(programme, matching, mentee).some(
    (mentor) => taken.has(mentor) && fit[mentee * mentors + mentor] > mine
  );
}

/** Place of each mentee among those their mentor may have. */
function mentorRanks(programme: Programme, matching: Matching): number[] {
  const {mentees, mentors, liking} = programme;
  return [...matching.entries()].flatMap(([mentee, mentor]) => {
    if (mentor < 0) return [];
    let rank = 1;
    for (let other = 0; other < mentees; other++)
      if (
        other !== mentee &&
        !Number.isNaN(liking[other * mentors + mentor]) &&
        likes(programme, mentor, other, mentee)
      )
        rank++;
    return [rank];
  });
}
