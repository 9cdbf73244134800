import {type LedgerTableName, ledgerTable} from "../../src/ledger/tables.ts";
import type {QuarantinedRow, Vault} from "../../src/store/vault.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import {staged} from "./row-sql.ts";
import {fates} from "./settle.ts";
import type {Quarantined} from "./report.ts";

/** Of each table, so many rows go to the vault; a file that is wrong as a whole need not lie there a second time. */
const mostKept = 100_000;

/** Rows of a table that were set aside, with what was found. */
const asideSql = (table: LedgerTableName): string => {
  const columns = Object.keys(ledgerTable(table).columns);
  const content = columns.map((column) => `'${column}': ${column}`).join(", ");
  return `
    select coalesce(reason, fate) as reason,
      case when reason is not null then raw else to_json({${content}})::varchar end as raw
    from ${staged(table)} s left join ${fates(table)} f on f.row_no = s.rowid
    where reason is not null or fate <> 'duplicate'`;
};

/** Writes what was set aside into the vault, except what is protected. */
export async function keepAside(
  database: Database,
  {vault, source, table}: {vault: Vault; source: string; table: LedgerTableName}
): Promise<void> {
  const rows = await database.rows<{reason: string; raw: string}>(
    `from (${asideSql(table)}) where raw is not null limit ${mostKept}`
  );
  const asFound = ({reason, raw}: {reason: string; raw: string}): QuarantinedRow => ({
    source,
    table,
    reason,
    row: raw.startsWith("{") ? objectOf(raw) : {line: raw}
  });
  if (rows.length > 0) await vault.quarantine(rows.map(asFound));
}

/** Reasons of a table, the most frequent first. */
export async function reasonsOf(
  database: Database,
  table: LedgerTableName
): Promise<readonly Quarantined[]> {
  const {columns} = ledgerTable(table);
  const reasons = await database.rows<{reason: string; count: number}>(
    `select reason, count(*) as count from (${asideSql(table)}) group by all order by count desc, reason`
  );
  const told: Quarantined[] = [];
  for (const {reason, count} of reasons) {
    const column = reason.split(" ")[0];
    const isHarmless = ["instant", "day", "whole", "number", "share"].includes(columns[column]);
    const examples = isHarmless ? await examplesOf(database, table, reason, column) : [];
    told.push({table, reason, count, examples});
  }
  return told;
}

/** Only what looks like a time or a short number: a shifted column could hold anything. */
async function examplesOf(
  database: Database,
  table: LedgerTableName,
  reason: string,
  column: string
): Promise<readonly string[]> {
  const rows = await database.rows<{found: string}>(
    `select distinct found from (select raw ->> '$.${column}' as found from ${staged(table)} where reason = $1)
     where regexp_full_match(found, '[0-9.,+-]{1,6}|[0-9]{1,4}[-/.][0-9A-Za-z/:., +-]{3,30}') order by found limit 3`,
    [reason]
  );
  return rows.map(({found}) => found);
}

function objectOf(raw: string): Record<string, unknown> {
  try {
    return JSON.parse(raw);
  } catch {
    return {line: raw};
  }
}
