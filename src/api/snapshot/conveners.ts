import type {Database} from "../../warehouse/duckdb.ts";
import {rowsOf} from "./rows.ts";

interface Convener {
  readonly communityId: string;
  readonly personId: string;
  /** How many of the group they talk with. */
  readonly reach: number;
}

/** Found group → who could convene it. */
export const readConveners = async (database: Database): Promise<Map<string, Convener>> =>
  new Map(
    (await rowsOf<Convener>(database, "select * from conveners")).map((row) => [
      row.communityId,
      row
    ])
  );
