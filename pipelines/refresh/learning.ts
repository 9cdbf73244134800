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
import {readKnown, readOpenness} from "./learning/spoken.ts";
import {readQuestions, readThreads} from "./learning/threads.ts";
import {dayNumber} from "./tables.ts";

interface Basis {
  readonly history: History;
  readonly ties: Csr;
  /** Weeks ago → the network then. */
  readonly tiesEarlier: ReadonlyMap<number, Csr>;
  readonly config: Config;
  readonly decisions: readonly Decision[];
  /** The day recommendations are made for. */
  readonly madeOn: string;
}

/** What recommendations are made from, read from the warehouse's tables. */
export async function readLearning(db: Database, basis: Basis): Promise<Learning> {
  const {history, ties, tiesEarlier, config, decisions, madeOn} = basis;
  const {minimum_group: minimumGroup, mentors, connections} = config.privacy;
  const {pseudonyms} = history;
  const count = pseudonyms.length;
  const communities = await readCommunities(db, config);
  const taught = await readCourses(db, madeOn);
  const today = dayNumber(madeOn);
  const {known, metSince} = await readKnown(db, count);
  const earlier: Learning["earlier"][number][] = [];
  for (const [weeks, then] of tiesEarlier) {
    const day = today - 7 * weeks;
    const met = metSince(weeks);
    earlier.push({today: day, ties: then, openness: await readOpenness(db, count, day), met});
  }
  return {
    today,
    minimumGroup,
    consent: {mentors, connections},
    people: await readPeople(db, history, madeOn),
    ties,
    known,
    openness: await readOpenness(db, count, today),
    earlier,
    communities,
    ...(await readQuestions(db)),
    threads: await readThreads(db),
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
