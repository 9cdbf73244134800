import {type Column, noInteger} from "../../src/warehouse/columns.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import {publishedTables} from "../../src/warehouse/snapshot-tables.ts";

export type TableName = keyof typeof publishedTables;
/** Days and instants are given as text; NaN is null. */
export type Row = Readonly<Record<string, string | number | boolean | null>>;

/** Makes a table to publish from columns; those not given are null. */
export async function writeColumns(
  db: Database,
  table: TableName,
  columns: Readonly<Record<string, Column>>
): Promise<void> {
  const shape = Object.entries(publishedTables[table].columns).map(
    ([name, type]) => `"${name}" ${type}`
  );
  await db.run(`create or replace temp table ${table} (${shape.join(", ")})`);
  await db.append(table, columns);
}

/** Makes a table to publish from rows that are few enough to be objects. */
export async function writeRows(
  db: Database,
  table: TableName,
  rows: readonly Row[]
): Promise<void> {
  const types = Object.entries(publishedTables[table].columns);
  const columns = types.map(
    ([name, type]) =>
      [
        name,
        columnOf(
          type,
          rows.map((row) => row[name] ?? null)
        )
      ] as const
  );
  await writeColumns(db, table, Object.fromEntries(columns));
}

/** A table to publish, by a query that names its columns; it is run when the table is published. */
export async function writeQuery(db: Database, table: TableName, sql: string): Promise<void> {
  await db.run(`create or replace temp view ${table} as ${sql}`);
}

/** Rows of a query by community, in the query's order. */
export async function grouped<T extends {community_id: string}>(
  db: Database,
  sql: string
): Promise<Map<string, T[]>> {
  const groups = new Map<string, T[]>();
  for (const row of await db.rows<T>(sql)) {
    const known = groups.get(row.community_id);
    if (known) known.push(row);
    else groups.set(row.community_id, [row]);
  }
  return groups;
}

/**
 * A column of texts, empty where there is none, in the order of the table's column `place`, which counts from 0. The
 * engine hands texts over one by one, which takes long: so many thousand are handed over as one.
 */
export async function textsOf(db: Database, table: string, column: string): Promise<string[]> {
  const rows = await db.rows<{texts: string}>(`
    select string_agg(replace(coalesce(${column}, ''), chr(31), ' '), chr(31) order by place) as texts
    from ${table} group by place // 65536 order by place // 65536`);
  return rows.flatMap(({texts}) => texts.split("\x1f"));
}

/** Ids of communities or people by their dense numbers. */
export const namesOf = async (
  db: Database,
  table: "known_community" | "person_key",
  what: "community" | "person"
): Promise<readonly string[]> =>
  (await db.columns(`select ${what}_id as id from ${table} order by ${what}_no`)).words("id").words;

function columnOf(type: string, values: readonly Row[string][]): Column {
  if (type === "varchar") return values.map((value) => (value === null ? null : String(value)));
  if (type === "integer" || type === "boolean")
    return Int32Array.from(values, (value) => (value === null ? noInteger : Number(value)));
  if (type === "date")
    return Int32Array.from(values, (value) =>
      value === null ? noInteger : dayNumber(String(value))
    );
  if (type === "timestamptz")
    return Float64Array.from(values, (value) =>
      value === null ? Number.NaN : Date.parse(String(value)) * 1000
    );
  return Float64Array.from(values, (value) => (value === null ? Number.NaN : Number(value)));
}

/** Days since 1970-01-01 of "2026-01-05". */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
