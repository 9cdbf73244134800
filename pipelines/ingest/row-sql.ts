import {sqlType} from "../../src/ledger/columns.ts";
import {
  type LedgerTableName,
  ledgerTable,
  type LedgerTable,
  mayLackId
} from "../../src/ledger/tables.ts";
import {named, quoted} from "./desk.ts";
import {type Column, checks, rawSql, valueSql} from "./values.ts";

/**
 * Table on the desk where rows of a ledger table wait, in the order of the input: values still with accounts, `reason`
 * where a row cannot be kept, and what then was found (`raw`, JSON or a line).
 */
export const staged = (name: LedgerTableName): string => `staged_${name}`;

export const createStagedSql = (name: LedgerTableName): string => {
  const columns = Object.entries(ledgerTable(name).columns);
  const types = columns.map(([column, type]) => `${column} ${sqlType(type)}, `).join("");
  return `create table if not exists ${staged(name)} (${types} reason varchar, raw varchar)`;
};

export interface FoundColumn extends Column {
  readonly expression: string;
  /** SQL of the value, where the source reads it itself. */
  readonly value?: string | undefined;
}

/** Rows as a source has them. */
export interface Found {
  readonly table: LedgerTableName;
  readonly columns: readonly FoundColumn[];
  /** SQL that can follow `from`. */
  readonly from: string;
  readonly where?: string | undefined;
  /** SQL: the line where it could not be read, else null. */
  readonly brokenLine: string;
}

/** Raw columns, then values, then the reason why a row cannot be kept, then the row. */
export function insertSql(
  {table: name, columns, from, where, brokenLine}: Found,
  now: Date
): string {
  const table = ledgerTable(name);
  const names = columns.map((column) => column.name).join(", ");
  const raws = columns.flatMap((column) => [
    `${rawSql(column, `(${column.expression})`)} as ${raw(column)}`,
    ...(column.value === undefined ? [] : [`${column.value} as ${parsed(column)}`])
  ]);
  const values = columns.map((column) =>
    column.value === undefined
      ? `${valueSql(column, table, raw(column))} as ${column.name}`
      : `${parsed(column)}::${sqlType(column.type)} as ${column.name}`
  );
  const reasons = whyNot(table, columns, now).map(
    ([condition, why]) => `when ${condition} then ${quoted(why)}`
  );
  const content = columns.map((column) => `${quoted(column.name)}: ${raw(column)}`).join(", ");
  return `
    insert into ${staged(name)} (${names}, reason, raw)
    select ${names}, reason,
      case when reason is not null then coalesce(broken_line, to_json({${content}})::varchar) end as raw
    from (
      select *, case ${reasons.join(" ")} end as reason
      from (
        select *, ${values.join(", ")}
        from (
          select ${raws.join(", ")}, ${brokenLine} as broken_line
          from ${from} ${where ? `where (${where}) or ${brokenLine} is not null` : ""}
        )
      )
    )`;
}

/** SQL condition → why a row cannot be kept; the first that holds. */
function whyNot(table: LedgerTable, columns: readonly FoundColumn[], now: Date) {
  const latest = `timestamptz ${quoted(new Date(now.getTime() + 86_400_000).toISOString())}`;
  const given = new Set(columns.map(({name}) => name));
  const missing = table.required.filter((name) => !given.has(name) && !mayLackId(table, name));
  const few = given.has("answers") ? "coalesce(answers, 0) < 5" : "true";
  return [
    ["broken_line is not null", "the line is not JSON"],
    ...missing.map((name) => ["true", `${name} is missing`]),
    ...columns.flatMap((column) =>
      checks(column, table, {
        raw: raw(column),
        isParsed: column.value !== undefined,
        value: column.name,
        latest
      })
    ),
    ...(table.name === "pulses" ? [[few, "fewer than 5 people answered"]] : [])
  ];
}

const raw = ({name}: Column): string => named(`raw ${name}`);
const parsed = ({name}: Column): string => named(`parsed ${name}`);
