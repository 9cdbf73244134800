import {isUtf8} from "node:buffer";
import {closeSync, openSync, readSync} from "node:fs";
import {extname} from "node:path";
import {firstObjects, firstParquetRows, firstRecords} from "../header.ts";
import type {FileMapping} from "../mapping-schema.ts";
import {readsAsTime} from "./shapes.ts";

/** A column of an unknown file with some of its values, none empty. */
export interface SampleColumn {
  readonly name: string;
  readonly values: readonly string[];
}

export interface Sample {
  /** What a mapping must say of the file, where it is not as usual. */
  readonly settings: FileMapping;
  readonly columns: readonly SampleColumn[];
}

const rows = 500;

/** The first rows of a file, and how it seems to be written. */
export async function sampleOf(path: string): Promise<Sample> {
  const ending = extname(path).toLowerCase();
  if (ending === ".parquet") {
    const found = await firstParquetRows(path, rows);
    return {settings: {}, columns: columnsOf(found.columns, found.rows)};
  }
  if (ending === ".ndjson" || ending === ".jsonl") {
    const objects = firstObjects(path, rows);
    return {settings: {}, columns: columnsOf([...new Set(objects.flatMap(Object.keys))], objects)};
  }
  return delimitedSample(path);
}

function delimitedSample(path: string): Sample {
  const encoding = encodingOf(path);
  const read = (delimiter: string) =>
    firstRecords(path, {delimiter, quote: '"', encoding, skip: 0}, rows).records;
  const [name, records] = Object.entries(delimiters)
    .map(([name, delimiter]) => [name, read(delimiter)] as const)
    .reduce((best, next) => (evenness(next[1]) > evenness(best[1]) ? next : best));
  const [first = [], ...rest] = records;
  const header = hasHeader(first, rest);
  const names = first.map((cell, i) => (header ? cell.trim() : `c${i + 1}`));
  const cells = (header ? rest : records).map((record) =>
    Object.fromEntries(names.map((column, i) => [column, record[i]]))
  );
  return {
    settings: {
      ...(name !== "comma" && {delimiter: name}),
      ...(encoding !== "utf-8" && {encoding: "latin-1"}),
      ...(!header && {header: false})
    },
    columns: columnsOf(names, cells)
  };
}

export const delimiters = {comma: ",", tab: "\t", semicolon: ";", pipe: "|", space: " "};

/** Columns of a record, times the share of records that have so many; one column says nothing. */
function evenness(records: readonly (readonly string[])[]): number {
  const width = records[0]?.length ?? 0;
  if (width < 2) return 0;
  return (
    (Math.min(width, 8) * records.filter(({length}) => length === width).length) / records.length
  );
}

/** Names do not repeat, are no numbers and no times, and are not all found again below. */
function hasHeader(first: readonly string[], rest: readonly (readonly string[])[]): boolean {
  const isName = (cell: string) =>
    cell.trim() !== "" && !/^[\d.,+-]+$/.test(cell) && !readsAsTime(cell);
  const isFoundBelow = (cell: string, i: number) => rest.some((record) => record[i] === cell);
  return new Set(first).size === first.length && first.every(isName) && !first.every(isFoundBelow);
}

const columnsOf = (
  names: readonly string[],
  rows: readonly Readonly<Record<string, unknown>>[]
): readonly SampleColumn[] =>
  names.map((name) => ({
    name,
    values: rows
      .map((row) => row[name] ?? "")
      .map((value) => (typeof value === "string" ? value : JSON.stringify(value)).trim())
      .filter((value) => value !== "")
  }));

function encodingOf(path: string): "utf-8" | "latin1" {
  const buffer = Buffer.alloc(1 << 20);
  const file = openSync(path, "r");
  const read = readSync(file, buffer);
  closeSync(file);
  const cut = read === buffer.length ? 4 : 0; // a character may be cut at the end
  const found = [0, 1, 2, 3].some((less) => isUtf8(buffer.subarray(0, read - Math.min(less, cut))));
  return found ? "utf-8" : "latin1";
}
