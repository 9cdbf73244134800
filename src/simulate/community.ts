import type {Part} from "./cast.ts";
import {between, type Random, randomFor} from "./chance.ts";
import type {Channel} from "./feed.ts";
import {mondayAt, type Period} from "./period.ts";
import {type Story, storyOf} from "./stories.ts";
import {type Topic, topicOf} from "./topics.ts";

/** Somebody in a community. */
export interface Member {
  readonly person: number;
  readonly since: number;
  /** Where they are at home they do most. */
  readonly home: boolean;
  /** How much they take part here: a week's chance is 1 − exp(−drive). */
  drive: number;
  readonly core: boolean;
  /** Bit i: knows thing i of the topic well. */
  readonly knows: number;
  /** Answers much, whether they know or not. */
  readonly talks: boolean;
  readonly circle: number;
  threads: number;
}

/** A membership that has ended. */
export interface Past {
  readonly member: Member;
  readonly until: number;
  readonly how: "left" | "left_organisation" | "merged" | "split" | "ended";
  readonly steward: boolean;
}

interface Document {
  readonly id: string;
  readonly maker: number;
  readonly moment: number;
}

/** A community in motion. */
export interface Community extends Channel {
  readonly part: Part;
  readonly declared: boolean;
  /** Its people are counted nowhere else, so that leaving it out changes nothing. */
  readonly apart: boolean;
  readonly topic: Topic;
  readonly story: Story;
  readonly random: Random;
  readonly meetsEveryWeeks: number;
  readonly circles: number;
  readonly founded: number;
  readonly closed: number;
  steward: number;
  stewardLeft: number;
  /** Members who came by a merge, or went by a split. */
  moved: number;
  members: Member[];
  readonly past: Past[];
  /** The latest documents, oldest first. */
  readonly documents: Document[];
  /** Who talks with whom as mentor: pairs of persons. */
  readonly mentoring: [number, number][];
  /** Above 1, the next first post gets a reply. */
  heardDue: number;
  threads: number;
  artifacts: number;
}

export function communityOf(
  part: Part,
  {code, period, apart = false}: {code: string; period: Period; apart?: boolean}
): Community {
  const random = randomFor(period.seed, part.id);
  const declared = part.name !== "";
  const usual = {
    answered: between(0.84, 0.95, random),
    medianWaitHours: between(0.8, 4, random),
    turnover: between(0.004, 0.01, random)
  };
  const story = storyOf(part.plan, usual);
  const years = part.foundedYearsAgo + random();
  const born = Number.isFinite(story.born);
  return {
    code,
    communityId: declared ? part.id : "",
    language: "en",
    deeds: 0,
    part,
    declared,
    apart,
    topic: topicOf(part.topic),
    story,
    random,
    meetsEveryWeeks: declared ? [1, 2, 2, 4][Math.floor(random() * 4)] : 3,
    circles: Math.max(1, Math.round(part.size / 15)),
    founded: born ? mondayAt(period, story.born) : Math.floor(period.start - 10 - years * 365),
    closed: Number.isFinite(story.ends) ? mondayAt(period, story.ends) : Number.POSITIVE_INFINITY,
    steward: -1,
    stewardLeft: Number.POSITIVE_INFINITY,
    moved: 0,
    members: [],
    past: [],
    documents: [],
    mentoring: [],
    heardDue: 0.5,
    threads: 0,
    artifacts: 0
  };
}
