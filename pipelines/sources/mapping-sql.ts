import {nearest} from "../../src/config.ts";
import {fail} from "../../src/errors.ts";
import {ledgerTable} from "../../src/ledger/tables.ts";
import type {ColumnMapping, Mapping, TableMapping} from "./mapping-schema.ts";
import type {Parsed, Relation} from "./source.ts";

/** SQL of a table's columns over the columns `found` in the file. */
export function mappedColumns(
  mapping: Mapping,
  {table, columns}: TableMapping,
  found: readonly string[]
): Relation["columns"] {
  const types = ledgerTable(table).columns;
  const prefix = mapping.ids === "bare" ? "" : `${mapping.source}:`;
  const sql = ([name, column]: [string, ColumnMapping]): [string, string | Parsed] => {
    const where = `${table}.${name}`;
    const raw = valuesSql(column, rawSql(column, found, where));
    if (types[name] === "id" && prefix)
      return [name, `${quoted(prefix)} || nullif(trim((${raw})::varchar), '')`];
    const isTime = types[name] === "instant" || types[name] === "day";
    if (isTime && (column.time !== undefined || column.zone !== undefined))
      return [
        name,
        {
          raw: `(${raw})::varchar`,
          value: timeSql(column, raw, {where, isDay: types[name] === "day"})
        }
      ];
    return [name, raw];
  };
  return Object.fromEntries(Object.entries(columns).map(sql));
}

function rawSql(
  {column, constant, expression}: ColumnMapping,
  found: readonly string[],
  where: string
): string {
  if (constant !== undefined) return quoted(String(constant));
  if (expression !== undefined) return `try(${expression})`;
  if (typeof column === "number")
    return named(
      found[column - 1] ?? fail("MAPPING_INVALID", where, `column ${column} of ${found.length}`)
    );
  const name = String(column).trim().toLowerCase();
  if (found.includes(name)) return named(name);
  return fail(
    "MAPPING_INVALID",
    where,
    `the file has no column "${column}"; did you mean "${nearest(name, found)}"?`
  );
}

function valuesSql({values}: ColumnMapping, raw: string): string {
  if (!values) return raw;
  const cases = Object.entries(values).map(
    ([from, to]) => `when ${quoted(from)} then ${quoted(to)}`
  );
  return `case trim((${raw})::varchar) ${cases.join(" ")} else (${raw})::varchar end`;
}

/** An instant or a day, from text or numbers as the mapping says; null where it is none. A day has no zone. */
function timeSql(
  {time = "iso", zone}: ColumnMapping,
  raw: string,
  {where, isDay}: {where: string; isDay: boolean}
): string {
  const text = `trim((${raw})::varchar)`;
  const number = `try_cast(${text} as double)`;
  if (time === "unix_seconds") return `try(to_timestamp(${number}))`;
  if (time === "unix_millis") return `try(to_timestamp(${number} / 1000))`;
  if (typeof time === "object" && "seconds_since" in time)
    return `try(timestamptz ${quoted(time.seconds_since)} + to_seconds(${number}))`;
  const inZone = (local: string) =>
    isDay
      ? local
      : zone === undefined
        ? fail("MAPPING_INVALID", where, `its times have no zone; add one, such as "zone: UTC"`)
        : `try((${local}) at time zone ${quoted(zone)})`;
  if (time === "iso") {
    const hasZone = `regexp_matches(${text}, '(Z|:\\d\\d(\\.\\d+)?[+-]\\d\\d(:?\\d\\d)?)$')`;
    return `case when ${hasZone} then try_cast(${text} as timestamptz) else ${inZone(`try_cast(${text} as timestamp)`)} end`;
  }
  const patterns = [time].flat();
  const parsed = `try_strptime(${text}, [${patterns.map(quoted).join(", ")}])`;
  return patterns.every((pattern) => pattern.includes("%z")) ? parsed : inZone(parsed);
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const named = (name: string): string => `"${name.replaceAll('"', '""')}"`;
