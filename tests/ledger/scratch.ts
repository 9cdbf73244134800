import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {onTestFinished} from "vitest";
import {ingest} from "../../pipelines/ingest.ts";
import {ledgerRelations} from "../../src/ledger/read.ts";
import type {LedgerTableName} from "../../src/ledger/tables.ts";
import {openDatabase} from "../../src/warehouse/duckdb.ts";

/** A folder that is gone when the test ends. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), "coppice-test-"));
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
  return folder;
}

/** Writes files (name → content) into a folder of their own. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = scratch();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), {recursive: true});
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

export const now = new Date("2026-03-01T00:00:00Z");

/** Reads files of the ledger's own shape into `home`. */
export const ingestTables = (home: string, files: Readonly<Record<string, string | Uint8Array>>) =>
  ingest({home, source: "tables", path: folderOf(files), clock: () => now});

/** What the ledger holds of a table. */
export async function ledgerRows(
  home: string,
  table: LedgerTableName | "artifact_texts"
): Promise<Record<string, string | number | null>[]> {
  using database = await openDatabase();
  return await database.rows(ledgerRelations(home)[table]);
}

/** interactions.csv of these rows. */
export const interactions = (...rows: readonly string[]): string =>
  ["interaction_id,happened_at,actor_id,target_id,kind,community_id", ...rows, ""].join("\n");
