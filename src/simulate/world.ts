import {workShare} from "./calendar.ts";
import {type Cast, castOf, worksCouncil} from "./cast.ts";
import {randomFor} from "./chance.ts";
import {type Community, communityOf} from "./community.ts";
import {contactsOf} from "./contacts.ts";
import type {Feed} from "./feed.ts";
import {awayIn, type Organisation} from "./organisation.ts";
import {mondayAt, type Period} from "./period.ts";
import {settle, type Supply} from "./roster.ts";
import {live, type Week} from "./weeks.ts";
import {work} from "./work.ts";

/** An organisation in motion: people, communities, and what makes one week follow another. */
export interface World {
  readonly communities: readonly Community[];
  /** The protected ones; they leave no trace in the others. */
  readonly apart: readonly Community[];
  /** Lives the week; weeks must be taken one after the other, from the first. */
  step(week: number): void;
}

/** Of all interactions, those outside communities. */
const outsideShare = 0.12;
/** Interactions that come of one thread, its share of meetings and talks included. */
const rowsPerThread = 6.7;
/** Of a community's members, those who take part in a usual week. */
const usuallyActive = 0.34;

export function worldOf({
  organisation,
  period,
  interactions,
  cast,
  protectedGroup,
  feed,
  apartFeed,
  firstPost
}: {
  organisation: Organisation;
  period: Period;
  interactions: number;
  cast?: Cast;
  protectedGroup: boolean;
  feed: Feed;
  apartFeed: Feed;
  firstPost: Week["firstPost"];
}): World {
  const people = organisation.people.length;
  const {seed, weeks} = period;
  const {declared, undeclared} = cast ?? castOf({people, weeks, random: randomFor(seed, "cast")});
  const communities = [...declared, ...undeclared].map((part, nth) =>
    communityOf(part, {code: `c${nth + 1}`, period})
  );
  const apart = protectedGroup
    ? [communityOf(worksCouncil, {code: "p1", apart: true, period})]
    : [];
  const supply: Supply = {
    organisation,
    taking: new Uint8Array(people),
    homes: new Uint8Array(people),
    stewards: new Set()
  };
  const contacts = contactsOf(people);
  const away = new Uint8Array(people);
  const random = randomFor(seed, "weeks");
  const outside = {code: "w", communityId: "", language: "en", deeds: 0};
  const deedsEach = (interactions * outsideShare) / (people * weeks * 0.8);
  const threadsEach =
    (interactions * (1 - outsideShare)) / rowsPerThread / memberWeeks(communities, period);

  return {
    communities,
    apart,
    step(week) {
      const monday = mondayAt(period, week);
      awayIn(away, organisation, {monday, random});
      const now: Week = {
        week,
        monday,
        organisation,
        away,
        threadsEach,
        start: period.start * 86_400,
        feed,
        firstPost,
        onAnswer: contacts.met
      };
      for (const community of communities) {
        settle(community, week, {monday, supply, others: communities});
        live(community, communities, now);
      }
      work(outside, {now, each: deedsEach, contacts, random});
      for (const community of apart) {
        settle(community, week, {monday, supply, others: []});
        live(community, [], {...now, feed: apartFeed, onAnswer: () => undefined});
      }
    }
  };
}

/** Expected weeks in which a member takes part, over all communities and weeks. */
function memberWeeks(communities: readonly Community[], period: Period): number {
  let sum = 0;
  for (const {part, story} of communities) {
    for (let week = Math.max(-period.weeks, story.born); week < Math.min(0, story.ends); week++) {
      const season = story.months.length === 0 ? 1 : story.months.length / 12;
      const active = part.name ? usuallyActive : 2 * usuallyActive;
      sum +=
        part.size *
        story.size(week) *
        story.pace(week) *
        season *
        active *
        workShare(mondayAt(period, week));
    }
  }
  return sum;
}
