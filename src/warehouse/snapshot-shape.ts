import type {Database} from "./duckdb.ts";
import {publishedTables} from "./snapshot-tables.ts";

/** Whether a snapshot has every table and column that this version reads; one made before an upgrade may not. */
export async function hasEveryColumn(db: Database): Promise<boolean> {
  const rows = await db.rows<{name: string}>(
    "select table_name || '.' || column_name as name from duckdb_columns()"
  );
  const there = new Set(rows.map(({name}) => name));
  return Object.entries(publishedTables).every(([table, {columns}]) =>
    Object.keys(columns).every((column) => there.has(`${table}.${column}`))
  );
}
