import type {Database} from "../../warehouse/duckdb.ts";
import {grouped, rowsOf} from "./rows.ts";

/** Those who were in a community at some time, and how many of them are in it now. */
export interface Kept {
  readonly communityId: string;
  readonly since: string;
  readonly people: number;
  readonly still: number;
  /** All who are in it now. */
  readonly now: number;
}

/** Community → since when, the oldest first. */
export const readPeopleKept = async (database: Database): Promise<Map<string, Kept[]>> =>
  grouped(
    await rowsOf<Kept>(database, "select * from people_kept order by community_id, since"),
    (row) => row.communityId
  );
