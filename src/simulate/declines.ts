import {causes, type Cast, type Part} from "./cast.ts";
import {between, pick, pickWeighted, type Random} from "./chance.ts";
import type {Plan} from "./stories.ts";
import {spareTopics} from "./topics.ts";

export interface Declines {
  /** Of the history. */
  readonly weeks: number;
  readonly communities: number;
  /** Least and most members; as many communities of 10 to 20 as of 20 to 40. */
  readonly sizes: readonly [least: number, most: number];
}

/** Nothing is planted before something could be usual, nor so late that nobody could tell. */
const [calmBefore, calmAfter] = [40, 26];

/**
 * A cast to judge warnings by: declines of all speeds, some helped in time, beside what only looks like one – seasons,
 * dips, projects that end, groups that merge, and the same first signs with no decline after them.
 */
export function declineCast({weeks, communities, sizes}: Declines, random: Random): Cast {
  const declared: Part[] = [];
  for (let nth = 0; nth < communities; nth++) {
    const topic = spareTopics[nth % spareTopics.length];
    const id = `c${String(nth + 1).padStart(3, "0")}`;
    declared.push({
      id,
      name: `${topic.name} ${nth + 1}`,
      topic: topic.id,
      purpose: topic.name,
      kind: "practice",
      size: Math.round(Math.exp(between(Math.log(sizes[0]), Math.log(sizes[1]), random))),
      foundedYearsAgo: Math.round(between(1, 8, random)),
      plan: planOf(declared, weeks, random)
    });
  }
  return {declared, undeclared: []};
}

function planOf(others: readonly Part[], weeks: number, random: Random): Plan {
  const since = Math.round(between(calmBefore, weeks - calmAfter, random)) - weeks;
  const cause = pick(causes, random);
  const fall = {over: Math.round(between(8, 36, random)), left: between(0.1, 0.35, random)};
  const steady = others.filter(({plan}) => plan.is === "steady");
  const plans: readonly (readonly [Plan, number])[] = [
    [{is: "steady"}, 26],
    [{is: "slowing", onset: since, cause, ...fall}, 16],
    [
      {
        is: "helped",
        onset: since,
        cause,
        ...fall,
        helpedOn: since + fall.over + Math.round(between(4, 12, random)),
        what: "answered every open question for a month",
        shareAfter: between(0.8, 1, random)
      },
      10
    ],
    [{is: "fading", onset: since, ends: since + Math.round(between(14, 44, random)), cause}, 12],
    [{is: "shrinking", since, until: since + 20, factor: between(0.3, 0.7, random)}, 6],
    [{is: "growing", since, until: since + 20, factor: between(1.4, 2, random)}, 6],
    [{is: "dip", since, until: since + 6, share: between(0.5, 0.75, random)}, 6],
    [{is: "steward_left", leaves: since}, 4],
    [{is: "unheard", since}, 4],
    [{is: "few", since}, 4],
    [{is: "seasonal", months: pick(seasons, random)}, 5],
    [{is: "fulfilled", born: since - 40, ends: since, outcome: "Its purpose was met"}, 4],
    [{is: "merging", ends: since, into: steady.length > 0 ? pick(steady, random).id : ""}, 4],
    [{is: "young", born: since}, 4]
  ];
  return pickWeighted(plans, random);
}

const seasons = [
  [9, 10, 11, 12, 1, 2, 3, 4, 5],
  [1, 2, 3, 4, 5, 6, 9, 10, 11],
  [3, 4, 5, 6, 7, 8, 9, 10]
];
