import {atWork} from "./calendar.ts";
import {pick} from "./chance.ts";
import type {Community, Member} from "./community.ts";
import type {Feed} from "./feed.ts";
import type {Gathering} from "./gathering.ts";
import type {Organisation} from "./organisation.ts";

/** What a thread is told with. */
export interface Scene {
  readonly community: Community;
  readonly gathering: Gathering;
  readonly organisation: Organisation;
  readonly feed: Feed;
  readonly week: number;
  /** From the thread's opener, when it was their first here. */
  readonly firstPost: (member: Member, moment: number, heard: boolean) => void;
  readonly onAnswer: (asker: number, answerer: number) => void;
}

/** The artifact that others turn to. */
export interface Opening {
  readonly thread: string;
  readonly artifact: string;
  readonly moment: number;
  readonly opener: Member;
  readonly thing: number;
}

export const hour = 3600;

/** When somebody gets to it: in their hours of work, and never after the community has ended. */
export function later({community, organisation}: Scene, by: Member, moment: number): number {
  const {place} = organisation.people[by.person];
  const then = atWork(Math.floor(moment), place.hoursFromUtc, community.random());
  return then < community.closed * 86_400 ? then : Number.POSITIVE_INFINITY;
}

/** Whoever looks in although they had no mind to this week. */
export const anybody = ({members, random}: Community, but: Member): Member | undefined => {
  const member = pick(members, random);
  return member === but ? undefined : member;
};
