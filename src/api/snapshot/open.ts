import {openDatabase} from "../../warehouse/duckdb.ts";
import {toldBy} from "../../warehouse/snapshots.ts";
import {hasEveryColumn} from "../../warehouse/snapshot-shape.ts";
import {readAlarms} from "./alarms.ts";
import {readBorders} from "./borders.ts";
import {readCommunities} from "./communities.ts";
import {readConveners} from "./conveners.ts";
import {readCourses} from "./courses.ts";
import {readFlows} from "./flows.ts";
import {readLevels} from "./levels.ts";
import {readCoverage, readObjectives} from "./objectives.ts";
import {readShared} from "./overlaps.ts";
import {readPeopleKept} from "./people-kept.ts";
import {readPeople, readPreferences} from "./people.ts";
import {readRecommendations} from "./recommendations.ts";
import {grouped, rowsOf} from "./rows.ts";
import {readFragility} from "./fragility.ts";
import {readSameNames} from "./same-names.ts";
import {readTakers} from "./takers.ts";
import {readTopics} from "./topics.ts";
import {readWaningRecord, readWaningWhy} from "./waning.ts";

export type Snapshot = NonNullable<Awaited<ReturnType<typeof openSnapshot>>>;

/**
 * A published snapshot: what lists and persons need in memory, histories by query. Never changes.
 * @returns null for one that an earlier version made, with less in it than is read here.
 */
export async function openSnapshot(path: string, id: string) {
  const database = await openDatabase({path, readOnly: true});
  if (!(await hasEveryColumn(database))) {
    database.close();
    return null;
  }
  const communities = await readCommunities(database);
  const weekStarts = (
    await rowsOf<{windowStart: string}>(
      database,
      "select window_start from community_windows union select window_start from person_windows order by window_start"
    )
  ).map((row) => row.windowStart);
  const aliases = await rowsOf<{oldId: string; newId: string; since: string}>(
    database,
    "select * from community_aliases order by since"
  );
  const alarms = await readAlarms(database);
  return {
    id,
    madeAt: toldBy(id)?.madeAt ?? "",
    database,
    communities,
    /** Monday of every window in which a community was there or somebody had a tie, oldest first. */
    weekStarts,
    /** Last day with data. */
    dataTo: addDays(weekStarts.at(-1), 6),
    /** Communities of a person in the current week. */
    placesOf: grouped(
      [...communities.values()].flatMap((community) => community.members),
      (row) => row.personId
    ),
    alarms,
    alarmsOf: grouped(alarms, (row) => row.communityId),
    aliases: new Map(aliases.map((alias) => [alias.oldId, alias])),
    people: await readPeople(database),
    preferences: await readPreferences(database),
    recommendations: await readRecommendations(database),
    fragility: await readFragility(database),
    waningWhy: await readWaningWhy(database),
    waningRecord: await readWaningRecord(database),
    objectives: await readObjectives(database),
    coverage: await readCoverage(database),
    courses: await readCourses(database),
    takers: await readTakers(database),
    topics: await readTopics(database),
    sameNames: await readSameNames(database),
    shared: await readShared(database),
    flows: await readFlows(database),
    peopleKept: await readPeopleKept(database),
    borders: await readBorders(database),
    levels: await readLevels(database),
    conveners: await readConveners(database),
    close: () => database.close()
  };
}

/** The day so many days after `day`; null stays null. */
export function addDays(day: string | undefined, days: number): string | null {
  if (day === undefined) return null;
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
