import type {Database} from "../../warehouse/duckdb.ts";
import {grouped, rowsOf} from "./rows.ts";

/** A border of units or places that a community crosses; enough of its people sit on either side. */
export interface Border {
  readonly communityId: string;
  readonly border: "unit" | "place";
  readonly a: string;
  readonly b: string;
  /** Of all talk inside, 0–1. */
  readonly share: number;
}

export const readBorders = async (database: Database): Promise<Map<string, Border[]>> =>
  grouped(
    await rowsOf<Border>(database, "select * from community_borders order by community_id, border"),
    (row) => row.communityId
  );
