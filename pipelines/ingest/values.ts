import {sqlType} from "../../src/ledger/columns.ts";
import type {ColumnType, LedgerTable} from "../../src/ledger/tables.ts";
import {quoted} from "./desk.ts";

/** A column of a table on its way in. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** DuckDB's type of what the file holds. */
  readonly found: string;
}

/** Raw text, trimmed, null where empty; lists become words joined by `;`. Instants and numbers of Parquet stay as they are. */
export function rawSql({type, found}: Column, expression: string): string {
  if (found.endsWith("[]")) return `array_to_string(${expression}, ';')`;
  if (isNative(type, found)) return expression;
  if (type === "words" && found === "VARCHAR")
    return `nullif(trim(case when starts_with(${expression}, '[') and json_valid(${expression})
      then array_to_string(from_json(${expression}, '["VARCHAR"]'), ';') else ${expression} end), '')`;
  const text = found === "VARCHAR" ? expression : `(${expression})::varchar`;
  return type === "text" ? `nullif(${text}, '')` : `nullif(trim(${text}), '')`;
}

/** The value of a raw column in the ledger's type; null where it has none. */
export function valueSql(column: Column, table: LedgerTable, raw: string): string {
  const {name, type, found} = column;
  if (isNative(type, found)) return `${raw}::${sqlType(type)}`;
  if (type === "instant")
    return `case when ${hasZone(column, raw)} then try_cast(${raw} as timestamptz) end`;
  if (type === "day")
    return `case when regexp_matches(${raw}, '^\\d{4}-\\d\\d-\\d\\d($|[T ])') then try_cast(${raw} as date) end`;
  if (type === "whole") return `try_cast(try_cast(${raw} as double) as bigint)`;
  if (type === "number" || type === "share") return `try_cast(${raw} as double)`;
  if (type === "words" || type === "people")
    return `trim(regexp_replace(${raw}, '\\s*;[\\s;]*', ';', 'g'), ';')`;
  return table.values?.[name] ? `lower(${raw})` : raw;
}

interface CheckInput {
  /** SQL of the raw and of the read column. */
  readonly raw: string;
  readonly value: string;
  /** The source has read the value itself and vouches for its zone. */
  readonly isParsed: boolean;
  /** SQL of the latest instant that can have happened. */
  readonly latest: string;
}

/** What may be wrong with a column: SQL condition → reason. The first that holds is the row's. */
export function checks(
  {name, type, found}: Column,
  table: LedgerTable,
  {raw, value, isParsed, latest}: CheckInput
): readonly (readonly [condition: string, reason: string])[] {
  const unread = `${raw} is not null and ${value} is null`;
  const range = table.ranges?.[name] ?? (type === "share" ? [0, 1] : null);
  const values = table.values?.[name];
  const all: (readonly [unknown, string, string])[] = [
    [table.required.includes(name), `${raw} is null`, `${name} is missing`],
    [
      type === "instant" && !isParsed,
      `${raw} is not null and not ${hasZone({name, type, found}, raw)}`,
      `${name} has no zone`
    ],
    [type === "instant", unread, `${name} is not a time`],
    [type === "day", unread, `${name} is not a day`],
    [
      type === "instant" || (type === "day" && table.sort === "fact"),
      `${value} > ${latest}`,
      `${name} is more than a day past the clock`
    ],
    [type === "instant", `${value} < timestamptz '1970-01-01 00:00:00Z'`, `${name} is before 1970`],
    [
      type === "whole",
      `${unread} or ${value} <> try_cast(${raw} as double)`,
      `${name} is not a whole number`
    ],
    [type === "whole", `${value} < 0`, `${name} is negative`],
    [
      type === "number" || type === "share",
      `${unread} or not isfinite(${value})`,
      `${name} is not a number`
    ],
    [
      range,
      `${value} not between ${range?.join(" and ")}`,
      `${name} is not between ${range?.join(" and ")}`
    ],
    [
      values,
      `${value} not in (${values?.map(quoted).join(", ")})`,
      `${name} is not one of ${values?.join(", ")}`
    ]
  ];
  return all.filter(([applies]) => applies).map(([, condition, reason]) => [condition, reason]);
}

/** Parquet's own instants, days and numbers need no reading. A time without zone is text to us: it has no zone. */
function isNative(type: ColumnType, found: string): boolean {
  if (type === "instant") return found === "TIMESTAMP WITH TIME ZONE";
  if (type === "day") return found === "DATE";
  const isNumber = /INT|DOUBLE|FLOAT|DECIMAL/.test(found);
  return (
    isNumber &&
    (type === "number" || type === "share" || (type === "whole" && found.includes("INT")))
  );
}

const hasZone = ({type, found}: Column, raw: string): string =>
  isNative(type, found)
    ? "true"
    : `(case when suffix(${raw}, 'Z') then true else regexp_matches(${raw}, ':\\d\\d(\\.\\d+)?[+-]\\d\\d(:?\\d\\d)?$') end)`;
