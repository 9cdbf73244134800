import {EngineError, fail, failFrom} from "../../src/errors.ts";
import {type LedgerRow, type LedgerTableName, ledgerTable} from "../../src/ledger/tables.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import type {Reading, Relation} from "../sources/source.ts";
import type {Desk} from "./desk.ts";
import {asDelimited, type Delimited, fileSql, isPlain, mend} from "./files.ts";
import type {Watch} from "./watching.ts";
import {createStagedSql, type FoundColumn, insertSql, staged} from "./row-sql.ts";

/** Reads everything onto the desk, broken lines too. `now` decides what lies in the future. */
export async function stage(
  desk: Desk,
  reading: Reading,
  now: Date,
  watch: Watch
): Promise<readonly LedgerTableName[]> {
  if ("rows" in reading) return stageRows(desk, reading.rows, now, watch);
  for (const relation of reading.relations)
    await watch(`${relation.table}: read`, () => stageRelation(desk, relation, now));
  return [...new Set(reading.relations.map(({table}) => table))];
}

async function stageRelation(desk: Desk, relation: Relation, now: Date): Promise<number> {
  const {table, file} = relation;
  await desk.database.run(createStagedSql(table));
  const asItIs = await insertAsItIs(desk, relation, now);
  if (asItIs !== null || file.format === "parquet") return asItIs ?? 0;
  const {sound, broken} = mend(asDelimited(file), desk.folder);
  const rows = await insert(desk.database, relation, now, sound);
  return (
    rows +
    (await desk.database.run(
      `insert into ${staged(table)} (reason, raw) select reason, raw from ${broken}`
    ))
  );
}

async function stageRows(
  {database}: Desk,
  rows: AsyncIterable<readonly LedgerRow[]>,
  now: Date,
  watch: Watch
): Promise<readonly LedgerTableName[]> {
  const seen = new Set<LedgerTableName>();
  await watch("read", async () => {
    let count = 0;
    for await (const batch of rows) {
      for (const table of new Set(batch.map((row) => row.table))) {
        seen.add(table);
        await append(
          database,
          table,
          batch.filter((row) => row.table === table)
        );
      }
      count += batch.length;
    }
    return count;
  });
  for (const table of seen) {
    const columns = Object.entries(ledgerTable(table).columns).map(([name, type]) => ({
      name,
      type,
      found: "VARCHAR",
      expression: name
    }));
    await database.run(createStagedSql(table));
    await database.run(
      insertSql({table, columns, from: `rows_${table}`, brokenLine: "null::varchar"}, now)
    );
  }
  return [...seen];
}

/** Null where the file has to be mended first. */
async function insertAsItIs({database}: Desk, relation: Relation, now: Date) {
  const {file} = relation;
  if (file.format !== "parquet" && !isPlain(asDelimited(file))) return null;
  try {
    return await insert(database, relation, now);
  } catch (error) {
    if (file.format !== "parquet" && isDamage(error)) return null;
    throw error;
  }
}

async function insert(
  database: Database,
  relation: Relation,
  now: Date,
  sound?: Delimited
): Promise<number> {
  const {table, file, where} = relation;
  const from = fileSql(file, sound);
  const brokenLine = file.format === "ndjson" ? "broken_line" : "null::varchar";
  const columns = await typedColumns(database, relation, from);
  return database
    .run(insertSql({table, columns, from, where, brokenLine}, now))
    .catch((error: unknown) => unreadable(error, file.path));
}

/** A relation's columns with the types that their expressions have. */
async function typedColumns(
  database: Database,
  {table, columns, file}: Relation,
  from: string
): Promise<readonly FoundColumn[]> {
  const found: FoundColumn[] = [];
  for (const [name, sql] of Object.entries(columns)) {
    const {raw: expression, value} = typeof sql === "string" ? {raw: sql, value: undefined} : sql;
    const type =
      ledgerTable(table).columns[name] ??
      fail("SOURCE_UNREADABLE", file.path, `${table} has no column "${name}"`);
    const [described] = await database
      .rows<{column_type: string}>(`describe select (${expression}) from ${from}`)
      .catch((error: unknown) => unreadable(error, `${file.path}, ${table}.${name}`));
    found.push({name, type, found: described.column_type, expression, value});
  }
  return found;
}

async function append(
  database: Database,
  table: LedgerTableName,
  rows: readonly LedgerRow[]
): Promise<void> {
  const columns = Object.keys(ledgerTable(table).columns);
  const types = columns.map((column) => `${column} varchar`).join(", ");
  await database.run(`create table if not exists rows_${table} (${types})`);
  await database.append(
    `rows_${table}`,
    Object.fromEntries(columns.map((column) => [column, rows.map((row) => row[column] ?? null)]))
  );
}

const unreadable = (error: unknown, what: string): never =>
  failFrom(error, "SOURCE_UNREADABLE", what, messageOf(error));

/** What a file can be read in spite of, once mended. */
const isDamage = (error: unknown): boolean =>
  error instanceof EngineError && /CSV (Error|Parser)|unicode|utf-?8/i.test(error.message);

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
