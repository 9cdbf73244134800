import {DuckDBDataChunk, type DuckDBConnection, DuckDBVector} from "@duckdb/node-api";
import {fail} from "../errors.ts";
import {type Column, inside, noInteger} from "./columns.ts";

/**
 * Adds rows to `table`, given by column. Columns are matched by name; those not given stay null.
 * @throws COLUMN_SHAPE for a column the table does not have, or columns of different lengths.
 */
export async function appendColumns(
  connection: DuckDBConnection,
  table: string,
  columns: Readonly<Record<string, Column>>
): Promise<void> {
  const shape = await connection.run(`select * from ${table} limit 0`);
  const names = shape.columnNames();
  const count = lengthOf(Object.values(columns)[0] ?? []);
  for (const [name, column] of Object.entries(columns))
    if (!names.includes(name) || lengthOf(column) !== count)
      fail("COLUMN_SHAPE", name, `${count} values`, `${table}: ${names.join(", ")}`);

  const [bare, schema, catalog] = table.split(".").reverse();
  const appender = await connection.createAppender(bare, schema, catalog);
  const size = DuckDBVector.standardSize();
  for (let from = 0; from < count; from += size) {
    const chunk = DuckDBDataChunk.create(shape.columnTypes(), Math.min(size, count - from));
    for (const [i, name] of names.entries()) write(chunk.getColumnVector(i), columns[name], from);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

function write(vector: DuckDBVector, column: Column | undefined, from: number): void {
  const rows = vector.itemCount;
  if (column === undefined) for (let i = 0; i < rows; i++) vector.setItem(i, null);
  else if (column instanceof Int32Array || column instanceof Float64Array)
    writeNumbers(vector, column, from);
  else if ("words" in column)
    for (let i = 0; i < rows; i++) vector.setItem(i, column.words[column.codes[from + i]] ?? null);
  else for (let i = 0; i < rows; i++) vector.setItem(i, column[from + i] ?? null);
  vector.flush();
}

function writeNumbers(vector: DuckDBVector, column: Int32Array | Float64Array, from: number): void {
  const {items, validity} = inside(vector);
  const rows = vector.itemCount;
  const missing =
    column instanceof Int32Array ? (value: number) => value === noInteger : Number.isNaN;
  if (items instanceof Int32Array || items instanceof Float64Array)
    items.set(column.subarray(from, from + rows));
  for (let i = 0; i < rows; i++) {
    const value = column[from + i];
    if (missing(value)) validity.setItemValid(i, false);
    else if (items instanceof BigInt64Array) items[i] = BigInt(value);
    else if (items === undefined) vector.setItem(i, value === 1);
  }
}

const lengthOf = (column: Column): number =>
  "words" in column ? column.codes.length : column.length;
