import {type LedgerTable, type LedgerTableName, ledgerTable} from "../../src/ledger/tables.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import {makeReady, ready, type ReadyInput} from "./ready.ts";

/** What became of rows that are not stored: row_no, fate (`duplicate`, else the reason for quarantine). */
export const fates = (table: LedgerTableName): string => `fates_${table}`;

export interface SettleInput extends ReadyInput {
  /** SQL over what the ledger has of the table. */
  readonly ledger: string;
}

/**
 * Decides which rows are new. A key that stands once in the input and nowhere in the ledger needs no closer look; hashes
 * find the others, whose keys are then compared in full.
 */
export async function settle(database: Database, input: SettleInput): Promise<void> {
  const table = ledgerTable(input.table);
  await makeReady(database, input);
  const key = table.key.join(", ");
  await database.run(`
    create table keys as
    select row_no, hash(${key}) as key_hash from ${ready(input.table)};
    create table known as
    select ${key}, last(row_hash order by recorded_at) as row_hash
    from (${input.ledger})
    where hash(${key}) in (select key_hash from keys)
    group by ${key};
    create table suspects as
    select r.row_no, ${table.key.map((column) => `r.${column}`).join(", ")}, r.row_hash
    from ${ready(input.table)} r
    where r.row_no in (
      select row_no from keys
      where key_hash in (select key_hash from keys group by key_hash having count(*) > 1)
        or key_hash in (select hash(${key}) from known)
    );
    create table ${fates(input.table)} as ${table.sort === "fact" ? factSql(table) : dimensionSql(table)};
    drop table keys; drop table known; drop table suspects`);
}

/** The first row of a key stands, the ledger's before all; the same again is a duplicate, anything else a conflict. */
const factSql = (table: LedgerTable): string => `
  select row_no,
    case when row_hash = standing then 'duplicate' else 'conflict: ${table.key.join(", ")} is there with other content' end as fate
  from (
    select s.row_no, s.row_hash, k.row_hash as ledger_hash,
      coalesce(k.row_hash, first_value(s.row_hash) over first) as standing,
      row_number() over first as place
    from suspects s left join known k on ${sameKey(table)}
    window first as (partition by ${table.key.map((column) => `s.${column}`).join(", ")} order by s.row_no)
  )
  where ledger_hash is not null or place > 1`;

/** The last row of a key is its version, unless the ledger's latest says the same; rows before it are superseded. */
const dimensionSql = (table: LedgerTable): string => `
  select row_no,
    case when row_hash = standing then 'duplicate' else 'superseded by a later row of the same input' end as fate
  from (
    select s.row_no, s.row_hash, k.row_hash as ledger_hash,
      first_value(s.row_hash) over latest as standing,
      row_number() over latest as place
    from suspects s left join known k on ${sameKey(table)}
    window latest as (partition by ${table.key.map((column) => `s.${column}`).join(", ")} order by s.row_no desc)
  )
  where place > 1 or row_hash = ledger_hash`;

const sameKey = ({key}: LedgerTable): string =>
  key.map((column) => `s.${column} is not distinct from k.${column}`).join(" and ");
