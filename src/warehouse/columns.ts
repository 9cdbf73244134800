import {setImmediate} from "node:timers/promises";
import {type DuckDBMaterializedResult, DuckDBTypeId, type DuckDBVector} from "@duckdb/node-api";
import {fail} from "../errors.ts";

/** Text by reference: `words[codes[i]]`; −1 where there is none. Words stand in order of first use. */
export interface Dictionary {
  readonly codes: Int32Array;
  readonly words: readonly string[];
}

/** What a column can be given as. Missing: `noInteger` in Int32Array, NaN in Float64Array, −1 in a dictionary, null in a list. */
export type Column = Int32Array | Float64Array | Dictionary | readonly (string | null)[];

/** The mark of a missing value in an Int32Array. */
export const noInteger = -(2 ** 31);

/** A result by column. */
export interface Columns {
  readonly count: number;
  /** Integers; days since 1970-01-01; booleans as 0 and 1. */
  integers(name: string): Int32Array;
  /** Doubles; 64-bit integers and instants (microseconds since 1970) as doubles. */
  numbers(name: string): Float64Array;
  words(name: string): Dictionary;
}

/**
 * A result of any size in arrays of its length: no row objects. It is whole when it comes, for to wait for each of its
 * chunks takes longer than to copy them.
 * @throws COLUMN_SHAPE when a column is asked for by a wrong name or as another type than it has.
 */
export async function readColumns(result: DuckDBMaterializedResult): Promise<Columns> {
  const names = result.columnNames();
  const count = result.rowCount;
  const readers = names.map((_, i) => readerOf(result.columnTypeId(i), count));
  for (let chunk = 0, offset = 0; offset < count; chunk++) {
    const rows = result.getChunk(chunk);
    for (const [i, reader] of readers.entries()) reader.read(rows.getColumnVector(i), offset);
    offset += rows.rowCount;
    if (chunk % 64 === 63) await setImmediate(); // lets go of the chunks that are read
  }
  const columns = new Map(names.map((name, i) => [name, readers[i].column]));
  const refuse = (name: string, wanted: string) =>
    fail("COLUMN_SHAPE", name, wanted, names.join(", "));
  return {
    count,
    integers(name) {
      const column = columns.get(name);
      return column instanceof Int32Array ? column : refuse(name, "integers");
    },
    numbers(name) {
      const column = columns.get(name);
      return column instanceof Float64Array ? column : refuse(name, "numbers");
    },
    words(name) {
      const column = columns.get(name);
      return column && "words" in column ? column : refuse(name, "words");
    }
  };
}

interface Reader {
  readonly column: Int32Array | Float64Array | Dictionary;
  read(vector: DuckDBVector, offset: number): void;
}

function readerOf(type: DuckDBTypeId, count: number): Reader {
  switch (type) {
    case DuckDBTypeId.INTEGER:
    case DuckDBTypeId.DATE:
    case DuckDBTypeId.SMALLINT:
    case DuckDBTypeId.TINYINT:
    case DuckDBTypeId.BOOLEAN:
      return numeric(new Int32Array(count), noInteger);
    case DuckDBTypeId.VARCHAR:
    case DuckDBTypeId.ENUM:
      return textual(count);
    default:
      return numeric(new Float64Array(count), Number.NaN);
  }
}

function numeric(column: Int32Array | Float64Array, missing: number): Reader {
  return {
    column,
    read(vector, offset) {
      const {items, validity} = inside(vector);
      const rows = vector.itemCount;
      if (items instanceof Int32Array || items instanceof Float64Array) column.set(items, offset);
      else for (let i = 0; i < rows; i++) column[offset + i] = Number(vector.getItem(i));
      if (validity.data)
        for (let i = 0; i < rows; i++) if (!validity.itemValid(i)) column[offset + i] = missing;
    }
  };
}

function textual(count: number): Reader {
  const words: string[] = [];
  const codes = new Int32Array(count);
  const known = new Map<string, number>();
  return {
    column: {codes, words},
    read(vector, offset) {
      for (let i = 0; i < vector.itemCount; i++) {
        const word = vector.getItem(i) as string | null;
        if (word !== null && !known.has(word)) known.set(word, words.push(word) - 1);
        codes[offset + i] = word === null ? -1 : (known.get(word) ?? -1);
      }
    }
  };
}

/** A vector's array and null mask, which the driver declares private: reading them by item costs ten times as much. */
export const inside = (vector: DuckDBVector) =>
  vector as unknown as {
    items?: Int32Array | Float64Array | BigInt64Array;
    validity: {
      data: BigUint64Array | null;
      itemValid(index: number): boolean;
      setItemValid(index: number, valid: boolean): void;
    };
  };
