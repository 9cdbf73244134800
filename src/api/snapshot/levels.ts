import type {Database} from "../../warehouse/duckdb.ts";
import {rowsOf} from "./rows.ts";

/** Scales of the network, widest first: the communities that lie in each of its groups, by id. */
export async function readLevels(database: Database): Promise<string[][][]> {
  const rows = await rowsOf<{level: number; groupNo: number; communityId: string}>(
    database,
    "select level, group_no, community_id from community_levels order by level, group_no, community_id"
  );
  const levels: Map<number, string[]>[] = [];
  for (const {level, groupNo, communityId} of rows) {
    levels[level - 1] ??= new Map();
    const group = levels[level - 1].get(groupNo) ?? [];
    levels[level - 1].set(groupNo, [...group, communityId]);
  }
  return levels.filter(Boolean).map((groups) => [...groups.values()]);
}
