import type {Config} from "../../src/config.ts";
import type {Csr} from "../../src/graph/csr.ts";
import type {History} from "../../src/insights/history.ts";
import type {Learning} from "../../src/recommend/learning.ts";
import {listsOf} from "../../src/recommend/lists.ts";
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

const nobody = new Int32Array(0);
const none = {
  person: nobody,
  item: nobody,
  weight: new Float64Array(0),
  refused: new Uint8Array(0)
};
const notYetKnown: Pick<Learning, "communities" | "questions" | "answers" | "judged"> = {
  communities: {
    ids: [],
    names: [],
    open: new Uint8Array(0),
    words: [],
    members: listsOf(0, [], []),
    heard: new Float64Array(0)
  },
  questions: {asker: nobody, community: nobody, day: nobody, titles: [], tags: []},
  answers: {question: nobody, person: nobody, accepted: new Uint8Array(0)},
  judged: {mentor: none, connection: none, course: none, community: none}
};

/** What recommendations are made from, read from the warehouse's tables, but for communities and what was asked in them. */
export async function readGrounds(
  db: Database,
  {history, ties, tiesEarlier, talk: {spoken, threads}, config, madeOn}: Basis
): Promise<Learning> {
  const {minimum_group: minimumGroup, mentors, connections} = config.privacy;
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
    threads,
    ...(await readCourses(db, madeOn)),
    ...notYetKnown
  };
}

/** All that recommendations are made from, when communities are there. */
export async function readLearning(
  db: Database,
  grounds: Learning,
  {config, decisions}: {config: Config; decisions: readonly Decision[]}
): Promise<Learning> {
  const communities = await readCommunities(db, config);
  const {pseudonyms} = grounds.people;
  return {
    ...grounds,
    communities,
    ...(await readQuestions(db)),
    judged: judgedOf({
      decisions,
      weights: config.recommendations.feedback,
      ids: {
        mentor: pseudonyms,
        connection: pseudonyms,
        course: grounds.courses.ids,
        community: communities.ids
      }
    })
  };
}
