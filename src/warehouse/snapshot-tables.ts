import {communityTables} from "./tables/communities.ts";
import {evidenceTables} from "./tables/evidence.ts";
import {snapshotTables} from "./tables/exported.ts";
import {learningTables} from "./tables/learning.ts";
import {networkTables} from "./tables/network.ts";
import {peopleTables} from "./tables/people.ts";
import {runningTables} from "./tables/running.ts";
import {talkTables} from "./tables/talk.ts";
import type {SnapshotTable} from "./tables/table.ts";

export {snapshotTables} from "./tables/exported.ts";
export type {SnapshotTable} from "./tables/table.ts";

export type SnapshotTableName = keyof typeof snapshotTables;

/** First those that people export, then those that only the API reads, for its pages: these may change from version to version. */
const tables = {
  ...snapshotTables,
  ...communityTables,
  ...talkTables,
  ...peopleTables,
  ...learningTables,
  ...evidenceTables,
  ...networkTables,
  ...runningTables
};

/** Everything that is in a snapshot. */
export const publishedTables: Readonly<Record<keyof typeof tables, SnapshotTable>> = tables;
