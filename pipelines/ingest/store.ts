import {segmentColumns} from "../../src/ledger/columns.ts";
import type {Accounting, Segment, SegmentTable} from "../../src/ledger/manifest.ts";
import {writeSegment} from "../../src/ledger/segments.ts";
import type {LedgerTableName} from "../../src/ledger/tables.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import {ready} from "./ready.ts";
import {staged} from "./row-sql.ts";
import {fates} from "./settle.ts";

/** Writes the new rows of a table as segments; artifacts' words go apart. */
export async function store(
  database: Database,
  {home, table, seq}: {home: string; table: LedgerTableName; seq: number}
): Promise<readonly Segment[]> {
  const segment = (name: SegmentTable, where = "") => {
    const columns = Object.keys(segmentColumns(name)).join(", ");
    const sql = `select ${columns} from ${ready(table)} anti join ${fates(table)} using (row_no) ${where}`;
    return writeSegment(database, {home, table: name, seq, sql});
  };
  const segments = [await segment(table)];
  if (table === "artifacts")
    segments.push(await segment("artifact_texts", "where title is not null or text is not null"));
  return segments.filter((written) => written !== null);
}

/** What became of the rows of a table on the desk. */
export async function accountFor(database: Database, table: LedgerTableName): Promise<Accounting> {
  const [{read, wrong, duplicate, conflict}] = await database.rows<Record<string, number>>(`
    select *
    from (select count(*) as read, count(reason) as wrong from ${staged(table)}),
      (select count(*) filter (fate = 'duplicate') as duplicate,
        count(*) filter (fate <> 'duplicate') as conflict from ${fates(table)})`);
  const quarantined = wrong + conflict;
  return {read, stored: read - duplicate - quarantined, duplicate, quarantined};
}
