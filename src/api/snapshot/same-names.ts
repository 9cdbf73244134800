import type {Database} from "../../warehouse/duckdb.ts";
import {rowsOf} from "./rows.ts";

/** Declared communities that are one under several names: groups of ids, each joined by pairs. */
export async function readSameNames(database: Database): Promise<string[][]> {
  const pairs = await rowsOf<{aId: string; bId: string}>(
    database,
    "select a_id, b_id from declared_overlap where one_community order by a_id, b_id"
  );
  const groupOf = new Map<string, Set<string>>();
  for (const {aId, bId} of pairs) {
    const joined = new Set([aId, bId, ...(groupOf.get(aId) ?? []), ...(groupOf.get(bId) ?? [])]);
    for (const id of joined) groupOf.set(id, joined);
  }
  return [...new Set(groupOf.values())].map((group) => [...group].toSorted());
}
