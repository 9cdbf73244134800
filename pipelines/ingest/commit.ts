import {fail} from "../../src/errors.ts";
import {
  type Accounting,
  appendEntry,
  readManifest,
  type Segment
} from "../../src/ledger/manifest.ts";
import {ledgerRelations} from "../../src/ledger/read.ts";
import type {LedgerTableName} from "../../src/ledger/tables.ts";
import type {Vault} from "../../src/store/vault.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import {keepAside, reasonsOf} from "./quarantine.ts";
import type {ReadyInput} from "./ready.ts";
import type {Quarantined} from "./report.ts";
import {settle} from "./settle.ts";
import {accountFor, store} from "./store.ts";
import type {Watch} from "./watching.ts";

interface CommitInput {
  readonly home: string;
  readonly source: string;
  readonly tables: readonly LedgerTableName[];
  readonly vault: Vault;
  readonly clock: () => Date;
  readonly text: ReadyInput["text"];
  readonly watch: Watch;
}

/** What is on the desk into vault, segments and manifest, in this order. Without a new row the ledger stays as it is. */
export async function commit(database: Database, input: CommitInput) {
  const {home, source, tables, vault, clock, text, watch} = input;
  const entries = readManifest(home);
  const seq = entries.length + 1;
  const recordedAt = after(entries.at(-1)?.recorded_at, clock());
  const relations = ledgerRelations(home);
  const accounting: Partial<Record<LedgerTableName, Accounting>> = {};
  const quarantine: Quarantined[] = [];
  for (const table of tables) {
    await watch(`${table}: what is new`, async () => {
      await settle(database, {table, source, recordedAt, text, ledger: relations[table]});
      accounting[table] = await accountFor(database, table);
      return accounting[table].read;
    });
    quarantine.push(...(await reasonsOf(database, table)));
    await keepAside(database, {vault, source, table});
  }
  const segments: Segment[] = [];
  for (const table of tables) {
    const wanted = accounting[table]?.stored ?? 0;
    await watch(`${table}: into the ledger`, async () => {
      segments.push(...(await store(database, {home, table, seq})));
      return wanted;
    });
    const written = segments.find((segment) => segment.table === table)?.rows ?? 0;
    if (written !== wanted) fail("INGEST_UNEVEN", table, wanted, written);
  }
  if (segments.length > 0)
    appendEntry(home, {seq, recorded_at: recordedAt, source, segments, accounting});
  return {tables: accounting, quarantine};
}

/** The clock, but never before the entry before. */
function after(previous: string | undefined, now: Date): string {
  const earliest = previous ? Date.parse(previous) + 1 : 0;
  return new Date(Math.max(now.getTime(), earliest)).toISOString();
}
