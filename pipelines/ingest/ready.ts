import {sourceColumn} from "../../src/ledger/columns.ts";
import {
  type ColumnType,
  type LedgerTableName,
  ledgerTable,
  mayLackId
} from "../../src/ledger/tables.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import {quoted} from "./desk.ts";
import {staged} from "./row-sql.ts";

/** View on the desk: sound rows of a table as the ledger will hold them, with their place in the input (`row_no`). */
export const ready = (table: LedgerTableName): string => `ready_${table}`;

export interface ReadyInput {
  readonly table: LedgerTableName;
  readonly source: string;
  readonly recordedAt: string;
  /** How much of an artifact's words is kept. */
  readonly text: "none" | "titles" | "full";
}

/** Pseudonyms in the place of accounts, words as far as they are kept, ids where there were none, a hash of it all. */
export async function makeReady(database: Database, input: ReadyInput): Promise<void> {
  const {table: name, source, recordedAt} = input;
  const {columns, key} = ledgerTable(name);
  const content = Object.entries(columns).filter(([, type]) => type !== "name");
  await database.run(`create view unnamed_${name} as ${pseudonymousSql(input, content)}`);
  const [id] = key;
  if (mayLackId(ledgerTable(name), id)) await contentIds(database, input, id, content);
  else await database.run(`create view identified_${name} as from unnamed_${name}`);
  await database.run(`
    create view ${ready(name)} as
    select *, ${quoted(source)} as ${sourceColumn(name)},
      timestamptz ${quoted(recordedAt)} as recorded_at, ${contentHash(content)} as row_hash
    from identified_${name}`);
}

type Content = readonly (readonly [column: string, type: ColumnType])[];

function pseudonymousSql({table, text}: ReadyInput, content: Content): string {
  const keeps: Record<string, boolean> = {title: text !== "none", text: text === "full"};
  const parts = content.map(([column, type]) => {
    const alias = `of_${column}`;
    if (type === "person")
      return [
        `${alias}.pseudonym as ${column}`,
        `left join accounts ${alias} on ${alias}.account = s.${column}`
      ];
    if (type === "people")
      return [
        `${alias}.pseudonyms as ${column}`,
        `left join (${peopleSql(table, column)}) ${alias} on ${alias}.row_no = s.rowid`
      ];
    return [type === "text" && !keeps[column] ? `null::varchar as ${column}` : `s.${column}`, ""];
  });
  return `
    select s.rowid as row_no, ${parts.map(([value]) => value).join(", ")}
    from ${staged(table)} s ${parts.map(([, join]) => join).join(" ")}
    where s.reason is null`;
}

const peopleSql = (table: LedgerTableName, column: string): string => `
  select row_no, string_agg(pseudonym, ';' order by pseudonym) as pseudonyms
  from (select rowid as row_no, unnest(string_split(${column}, ';')) as account from ${staged(table)})
  join accounts using (account)
  group by row_no`;

/** A fact without an id is known by the hash of its content, and by which of the rows with that content it is. */
async function contentIds(
  database: Database,
  {table, source}: ReadyInput,
  id: string,
  content: Content
): Promise<void> {
  await database.run(`
    create table ids_${table} as
    select row_no, ${quoted(`${source}:`)} || format('{:016x}', content) || '-' ||
      row_number() over (partition by content order by row_no) as content_id
    from (select row_no, ${contentHash(content)} as content from unnamed_${table} where ${id} is null);
    create view identified_${table} as
    select u.* replace (coalesce(u.${id}, i.content_id) as ${id})
    from unnamed_${table} u left join ids_${table} i using (row_no)`);
}

/** Equal for equal content, in every version of the engine. */
const contentHash = (content: Content): string => {
  const texts = content.map(([column, type]) =>
    type === "instant" ? `epoch_us(${column})::varchar` : `${column}::varchar`
  );
  const whole = texts.map((text) => `coalesce(${text}, chr(30))`).join(", ");
  return `md5_number_lower(concat_ws(chr(31), ${whole}))`;
};
