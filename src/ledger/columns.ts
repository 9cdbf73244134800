import type {SegmentTable} from "./manifest.ts";
import {type ColumnType, ledgerTable} from "./tables.ts";

const sqlTypes: Record<ColumnType, string> = {
  id: "varchar",
  word: "varchar",
  words: "varchar",
  person: "varchar",
  people: "varchar",
  name: "varchar",
  text: "varchar",
  instant: "timestamptz",
  day: "date",
  whole: "bigint",
  number: "double",
  share: "double"
};

export const sqlType = (type: ColumnType): string => sqlTypes[type];

/** Columns of a table's segments with their DuckDB types, in order: the table's own, then where and when they came in. */
export function segmentColumns(table: SegmentTable): Readonly<Record<string, string>> {
  if (table === "artifact_texts")
    return {
      artifact_id: "varchar",
      source: "varchar",
      title: "varchar",
      text: "varchar",
      recorded_at: "timestamptz"
    };
  const own = Object.entries(ledgerTable(table).columns).filter(([, type]) => isKept(type));
  return {
    ...Object.fromEntries(own.map(([name, type]) => [name, sqlTypes[type]])),
    [sourceColumn(table)]: "varchar",
    recorded_at: "timestamptz",
    row_hash: "ubigint"
  };
}

/** Where a row came from is its `source`; person_skills has a column of that name already, there it is `read_from`. */
export const sourceColumn = (table: SegmentTable): string =>
  table === "person_skills" ? "read_from" : "source";

/** Names go to the vault, words of artifacts to segments of their own. */
const isKept = (type: ColumnType): boolean => type !== "name" && type !== "text";
