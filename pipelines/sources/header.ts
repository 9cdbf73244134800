import {openDatabase} from "../../src/warehouse/duckdb.ts";
import {readRecords} from "./records.ts";
import type {Writing} from "./source.ts";

/** The first records of a delimited file after `skip` lines, broken ones left out, and the lines that the first one took. */
export function firstRecords(path: string, writing: Writing, count: number) {
  const records: (readonly string[])[] = [];
  let {skip} = writing;
  let lines = 0;
  for (const found of readRecords(path, writing)) {
    if (skip > 0) {
      skip -= found.lines;
      continue;
    }
    if (!("fields" in found)) continue;
    lines ||= found.lines;
    if (records.push(found.fields) >= count) break;
  }
  return {records, lines};
}

/** Names of columns as the engine can tell them apart: lower case, none empty, none twice. */
export function distinctNames(names: readonly string[]): readonly string[] {
  const lower = names.map((name, i) => name.trim().toLowerCase() || `column ${i + 1}`);
  return lower.map((name, i) => (lower.indexOf(name) === i ? name : `${name} (column ${i + 1})`));
}

/** The objects among the first lines of NDJSON; a key that comes later than these is not known. */
export function firstObjects(path: string, count = 10_000): readonly Record<string, unknown>[] {
  const line: Writing = {delimiter: "\u0001", quote: "", encoding: "utf-8", skip: 0};
  return firstRecords(path, line, count).records.flatMap(([text]) => {
    try {
      const value: Record<string, unknown> | null = JSON.parse(text);
      return typeof value === "object" && value !== null && !Array.isArray(value) ? [value] : [];
    } catch {
      return [];
    }
  });
}

/** The columns of a Parquet file and its first rows, as text. */
export async function firstParquetRows(path: string, count: number) {
  using database = await openDatabase();
  const from = `from read_parquet('${path.replaceAll("'", "''")}')`;
  const columns = await database.rows<{column_name: string}>(`describe ${from}`);
  const rows = await database.rows<Record<string, string | null>>(
    `select columns(*)::varchar ${from} limit ${count}`
  );
  return {columns: columns.map(({column_name}) => column_name), rows};
}
