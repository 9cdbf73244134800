import type {Database} from "../../warehouse/duckdb.ts";
import {rowsOf} from "./rows.ts";

/** A found community beside a declared one: people in both, and whether it is a part of one that is really several. */
export interface Shared {
  readonly foundId: string;
  readonly declaredId: string;
  readonly people: number;
  readonly part: boolean;
}

/** Declared and found communities with people in common, most people first. */
export const readShared = (database: Database): Promise<Shared[]> =>
  rowsOf<Shared>(
    database,
    `select found_id, declared_id, people, coalesce(part, false) as part from community_overlap
     order by people desc, declared_id, found_id`
  );
