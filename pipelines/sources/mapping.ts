import {readFileSync} from "node:fs";
import type {TObject} from "typebox";
import Value from "typebox/value";
import {parse} from "yaml";
import {nearest} from "../../src/config.ts";
import {fail, failFrom} from "../../src/errors.ts";
import {ledgerTable, ledgerTables} from "../../src/ledger/tables.ts";
import {
  columnSchema,
  fileSchema,
  type Mapping,
  mappingSchema,
  tableSchema
} from "./mapping-schema.ts";

/** @throws MAPPING_INVALID with the path of what is wrong, and the nearest known word where one is unknown. */
export function readMapping(path: string): Mapping {
  try {
    return checkMapping(parse(readFileSync(path, "utf8")), path);
  } catch (error) {
    if (error instanceof Error && (error.name === "YAMLParseError" || "syscall" in error))
      failFrom(error, "MAPPING_INVALID", path, error.message);
    throw error;
  }
}

export function checkMapping(found: unknown, path: string): Mapping {
  const mapping = written(found);
  const wrong = firstUnknown(mapping) ?? firstMisshapen(mapping) ?? firstMisplaced(mapping);
  if (wrong) fail("MAPPING_INVALID", path, wrong);
  return mapping as Mapping;
}

/** The short forms of a column written out. */
function written(found: unknown): unknown {
  if (!isObject(found) || !Array.isArray(found.tables)) return found;
  const full = (column: unknown) => (isObject(column) ? column : {column});
  const tables = found.tables.map((table) =>
    isObject(table) && isObject(table.columns)
      ? {
          ...table,
          columns: Object.fromEntries(
            Object.entries(table.columns).map(([name, column]) => [name, full(column)])
          )
        }
      : table
  );
  return {...found, tables};
}

function firstUnknown(mapping: unknown): string | null {
  const {tables} = isObject(mapping) ? mapping : {tables: null};
  const all: [unknown, TObject, string][] = [[mapping, mappingSchema, ""]];
  if (isObject(mapping)) all.push([mapping.file, fileSchema, "file."]);
  for (const [i, table] of Array.isArray(tables) ? tables.entries() : []) {
    all.push([table, tableSchema, `tables[${i}].`]);
    if (!isObject(table)) continue;
    all.push([table.file, fileSchema, `tables[${i}].file.`]);
    for (const [name, column] of Object.entries(isObject(table.columns) ? table.columns : {}))
      all.push([column, columnSchema, `tables[${i}].columns.${name}.`]);
  }
  for (const [value, schema, path] of all)
    for (const key of isObject(value) ? Object.keys(value) : [])
      if (!(key in schema.properties)) return unknown(path, key, Object.keys(schema.properties));
  return null;
}

function firstMisshapen(mapping: unknown): string | null {
  const wrong = [...Value.Errors(mappingSchema, mapping)][0];
  if (!wrong) return null;
  const path = wrong.instancePath.slice(1).replaceAll("/", ".") || "the mapping";
  return `"${path}" ${wrong.message}; found ${JSON.stringify(Value.Pointer.Get(mapping, wrong.instancePath))}`;
}

/** Tables and columns that the ledger does not have, columns said in two ways or in none. */
function firstMisplaced(mapping: unknown): string | null {
  const names = ledgerTables.map(({name}) => name);
  for (const [i, {table, columns}] of (mapping as Mapping).tables.entries()) {
    if (!names.includes(table)) return unknown(`tables[${i}].table `, table, names);
    const known = Object.keys(ledgerTable(table).columns);
    for (const [name, {column, constant, expression}] of Object.entries(columns)) {
      if (!known.includes(name)) return unknown(`tables[${i}].columns.`, name, known);
      const ways = [column, constant, expression].filter((way) => way !== undefined).length;
      if (ways !== 1)
        return `"tables[${i}].columns.${name}" needs one of column, constant, expression; it has ${ways}`;
    }
  }
  return null;
}

const unknown = (path: string, key: string, known: readonly string[]): string =>
  `"${path}${key}" is not known; did you mean "${nearest(key, known)}"?`;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
