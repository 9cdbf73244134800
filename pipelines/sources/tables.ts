import {existsSync} from "node:fs";
import {join} from "node:path";
import {fail, failFrom} from "../../src/errors.ts";
import {type LedgerTableName, ledgerTable, ledgerTables} from "../../src/ledger/tables.ts";
import {distinctNames, firstObjects, firstParquetRows, firstRecords} from "./header.ts";
import type {Relation, Source, SourceReport, TableFile} from "./source.ts";

/** A folder with files that already have the ledger's columns; ids stay as they are. */
export const tables: Source = {
  id: "tables",
  summary: "A folder of people.csv, interactions.parquet, courses.ndjson …",
  example: "coppice ingest tables ./folder",

  async read({path, report}) {
    const files = ledgerTables.flatMap(({name: table}) =>
      formats
        .map((format) => ({table, format, path: join(path, `${table}.${format}`)}))
        .filter((file) => existsSync(file.path))
    );
    if (files.length === 0)
      fail(
        "SOURCE_UNREADABLE",
        path,
        `it has none of ${ledgerTables.map(({name}) => name).join(", ")} as ${formats.join(", ")}`
      );
    return {relations: await Promise.all(files.map((file) => relationOf(file, report)))};
  }
};

const formats = ["csv", "parquet", "ndjson"] as const;

interface File {
  readonly table: LedgerTableName;
  readonly format: (typeof formats)[number];
  readonly path: string;
}

async function relationOf(given: File, report: SourceReport): Promise<Relation> {
  const {table, format, path} = given;
  const {file, found} = await opened(given).catch((error: unknown) =>
    failFrom(error, "SOURCE_UNREADABLE", path, error instanceof Error ? error.message : "")
  );
  const known = Object.keys(ledgerTable(table).columns);
  const columns = known.filter((column) => found.includes(column));
  if (columns.length === 0)
    fail(
      "SOURCE_UNREADABLE",
      path,
      `it has the columns "${found.join(", ")}" and none of ${known.join(", ")}; another delimiter or other names are for "ingest mapped"`
    );
  report.unknownColumns(
    `${table}.${format}`,
    found.filter((column) => !known.includes(column))
  );
  return {table, file, columns: Object.fromEntries(columns.map((column) => [column, column]))};
}

/** How a file is to be read, and the columns it has. */
async function opened({format, path}: File): Promise<{file: TableFile; found: readonly string[]}> {
  if (format === "parquet") {
    const {columns} = await firstParquetRows(path, 0);
    return {file: {format, path}, found: distinctNames(columns)};
  }
  if (format === "ndjson") {
    const columns = [...new Set(firstObjects(path).flatMap(Object.keys))];
    return {file: {format, path, columns}, found: columns};
  }
  const writing = {delimiter: ",", quote: '"', encoding: "utf-8", skip: 0};
  const {records, lines} = firstRecords(path, writing, 1);
  const columns = distinctNames(records[0] ?? []);
  return {file: {format, path, columns, ...writing, skip: lines}, found: columns};
}
