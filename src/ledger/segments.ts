import {existsSync, mkdirSync, readdirSync, rmSync, statSync} from "node:fs";
import {dirname, join, relative} from "node:path";
import type {Database} from "../warehouse/duckdb.ts";
import {publish, sha256Of} from "./files.ts";
import {
  ledgerFolder,
  mendManifest,
  readManifest,
  type Segment,
  type SegmentTable
} from "./manifest.ts";

/** Folder of a table's segments inside the ledger; words lie apart. */
const folderOf = (table: SegmentTable): string =>
  table === "artifact_texts" ? "text" : join("segments", table);

/** Half the size of the engine's own choice, at less than half its work: dictionaries only where words are few. */
const parquet =
  "format parquet, compression zstd, compression_level 1, string_dictionary_page_size_limit 16384";

/**
 * Writes the rows of `sql` as the segment `seq` of a table, whole and synced, or not at all.
 * @returns null where there are no rows.
 */
export async function writeSegment(
  database: Database,
  {home, table, seq, sql}: {home: string; table: SegmentTable; seq: number; sql: string}
): Promise<Segment | null> {
  const path = join(folderOf(table), `${String(seq).padStart(6, "0")}.parquet`);
  const file = join(ledgerFolder(home), path);
  const draft = `${file}.tmp`;
  mkdirSync(dirname(file), {recursive: true});
  const rows = await database.run(`copy (${sql}) to '${draft.replaceAll("'", "''")}' (${parquet})`);
  if (rows === 0) {
    rmSync(draft, {force: true});
    return null;
  }
  publish(draft, file);
  return {table, path, rows, sha256: sha256Of(file), bytes: statSync(file).size};
}

/** Removes what a writer left behind that died before its entry was in the manifest. Call it under the lock. */
export function recoverLedger(home: string): void {
  mendManifest(home);
  const known = new Set(
    readManifest(home).flatMap(({segments}) => segments.map((segment) => segment.path))
  );
  for (const path of ledgerFiles(home))
    if (!known.has(path)) rmSync(join(ledgerFolder(home), path));
}

/** Every file below the ledger's segment folders. */
export function ledgerFiles(home: string): readonly string[] {
  const ledger = ledgerFolder(home);
  return ["segments", "text"]
    .map((folder) => join(ledger, folder))
    .filter(existsSync)
    .flatMap((folder) => readdirSync(folder, {recursive: true, withFileTypes: true}))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ledger, join(entry.parentPath, entry.name)));
}
