import {type DuckDBResult, DuckDBTypeId, type DuckDBVector} from "@duckdb/node-api";
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
 * A result of any size, streamed chunk by chunk into arrays that double when full: no row objects.
 * @throws COLUMN_SHAPE when a column is asked for by a wrong name or as another type than it has.
 */
export async function readColumns(result: DuckDBResult): Promise<Columns> {
  const names = result.columnNames();
  const readers = names.map((_, i) => readerOf(result.columnTypeId(i)));
  let count = 0;
  for (;;) {
    const chunk = await result.fetchChunk();
    if (!chunk || chunk.rowCount === 0) break;
    for (const [i, reader] of readers.entries()) reader.read(chunk.getColumnVector(i), count);
    count += chunk.rowCount;
  }
  const columns = new Map(names.map((name, i) => [name, readers[i].done(count)]));
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
  read(vector: DuckDBVector, offset: number): void;
  done(count: number): Int32Array | Float64Array | Dictionary;
}

function readerOf(type: DuckDBTypeId): Reader {
  switch (type) {
    case DuckDBTypeId.INTEGER:
    case DuckDBTypeId.DATE:
    case DuckDBTypeId.SMALLINT:
    case DuckDBTypeId.TINYINT:
    case DuckDBTypeId.BOOLEAN:
      return numeric((length) => new Int32Array(length), noInteger);
    case DuckDBTypeId.VARCHAR:
    case DuckDBTypeId.ENUM:
      return textual();
    default:
      return numeric((length) => new Float64Array(length), Number.NaN);
  }
}

function numeric(make: (length: number) => Int32Array | Float64Array, missing: number): Reader {
  let values = make(2048);
  return {
    read(vector, offset) {
      const {items, validity} = inside(vector);
      const rows = vector.itemCount;
      values = roomFor(values, offset + rows, make);
      if (items instanceof Int32Array || items instanceof Float64Array) values.set(items, offset);
      else for (let i = 0; i < rows; i++) values[offset + i] = Number(vector.getItem(i));
      if (validity.data)
        for (let i = 0; i < rows; i++) if (!validity.itemValid(i)) values[offset + i] = missing;
    },
    done: (count) => values.subarray(0, count)
  };
}

function textual(): Reader {
  const words: string[] = [];
  const known = new Map<string, number>();
  let codes = new Int32Array(2048);
  return {
    read(vector, offset) {
      const rows = vector.itemCount;
      codes = roomFor(codes, offset + rows, (length) => new Int32Array(length));
      for (let i = 0; i < rows; i++) {
        const word = vector.getItem(i) as string | null;
        if (word !== null && !known.has(word)) known.set(word, words.push(word) - 1);
        codes[offset + i] = word === null ? -1 : (known.get(word) ?? -1);
      }
    },
    done: (count) => ({codes: codes.subarray(0, count), words})
  };
}

function roomFor<T extends Int32Array | Float64Array>(
  values: T,
  length: number,
  make: (length: number) => T
): T {
  if (length <= values.length) return values;
  const larger = make(Math.max(2 * values.length, length));
  larger.set(values);
  return larger;
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
