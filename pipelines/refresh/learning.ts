import type {Config} from "../../src/config.ts";
import type {Csr} from "../../src/graph/csr.ts";
import type {History} from "../../src/insights/history.ts";
import type {Learning} from "../../src/recommend/learning.ts";
import type {Decision} from "../../src/store/decisions.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import {judgedOf} from "./judged.ts";
import {readCommunities} from "./learning/communities.ts";
import {readCourses} from "./learning/courses.ts";
import {readPeople} from "./learning/people.ts";
import {readSpoken, type Spoken} from "./learning/spoken.ts";
import {readQuestions, readThreads} from "./learning/threads.ts";
import {earlierWeeks} from "../../src/insights/networks.ts";
import {dayNumber} from "./tables.ts";

interface Basis {
  readonly history: History;
  readonly ties: Csr;
  /** Weeks ago → the network then. */
  readonly tiesEarlier: ReadonlyMap<number, Csr>;
  readonly talk: Talk;
  readonly config: Config;
  readonly decisions: readonly Decision[];
  /** The day recommendations are made for. */
  readonly madeOn: string;
}

/** What is known before there are communities: of talk, and who wrote below what. */
export interface Talk extends Pick<Learning, "threads"> {
  readonly spoken: Spoken;
}

export const readTalk = async (
  db: Database,
  {pseudonyms}: History,
  madeOn: string
): Promise<Talk> => ({
  spoken: await readSpoken(db, pseudonyms.length, {
    today: dayNumber(madeOn),
    weeksAgo: [0, ...earlierWeeks]
  }),
  threads: await readThreads(db)
});

/** What recommendations are made from, read from the warehouse's tables. */
export async function readLearning(db: Database, basis: Basis): Promise<Learning> {
  const {history, ties, tiesEarlier, config, decisions, madeOn} = basis;
  const {spoken, threads} = basis.talk;
  const {minimum_group: minimumGroup, mentors, connections} = config.privacy;
  const {pseudonyms} = history;
  const communities = await readCommunities(db, config);
  const taught = await readCourses(db, madeOn);
  const today = dayNumber(madeOn);
  return {
    today,
    minimumGroup,
    consent: {mentors, connections},
    people: await readPeople(db, history, madeOn),
    ties,
    known: spoken.known,
    openness: spoken.openness(0),
    earlier: Array.from(tiesEarlier, ([weeks, then]) => ({
      today: today - 7 * weeks,
      ties: then,
      openness: spoken.openness(weeks),
      met: spoken.metSince(weeks)
    })),
    communities,
    ...(await readQuestions(db)),
    threads,
    ...taught,
    judged: judgedOf({
      decisions,
      weights: config.recommendations.feedback,
      ids: {
        mentor: pseudonyms,
        connection: pseudonyms,
        course: taught.courses.ids,
        community: communities.ids
      }
    })
  };
}
