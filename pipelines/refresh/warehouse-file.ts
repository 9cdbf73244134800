import {rmSync} from "node:fs";
import {join} from "node:path";
import type {Config} from "../../src/config.ts";
import {readManifest} from "../../src/ledger/manifest.ts";
import {type Database, openDatabase} from "../../src/warehouse/duckdb.ts";

/**
 * The home's warehouse, or for a past day one of its own that is gone after use.
 * @param full begins with an empty file.
 */
export async function openWarehouse(
  home: string,
  {asOf, full, config: {duckdb}}: {asOf: string | null; full: boolean; config: Config}
): Promise<{db: Database; [Symbol.dispose](): void}> {
  const path = join(home, asOf ? "as-of.duckdb" : "warehouse.duckdb");
  if (full || asOf) remove(path);
  const db = await openDatabase({path, memoryLimit: duckdb.memory_limit, threads: duckdb.threads});
  await db.run("set checkpoint_threshold = '256MB'"); // each would look at all tables; one at the end does
  if (rowsIn(home) < worthCompressing) await db.run("set force_compression = 'uncompressed'");
  return {
    db,
    [Symbol.dispose]() {
      db.close();
      if (asOf) remove(path);
    }
  };
}

/** From now on statements take one core less: the thread beside needs it, and both would be slower for sharing it. */
export async function leaveCore(db: Database): Promise<void> {
  const threads = await db.scalar<number>("select current_setting('threads')");
  await db.run(`set threads = ${Math.max(1, (threads ?? 1) - 1)}`);
}

/** Compressing costs three times as much as writing; below so many rows of the ledger the disk has room. */
const worthCompressing = 20_000_000;

/** Rows of the ledger. */
export const rowsIn = (home: string): number =>
  readManifest(home)
    .flatMap(({segments}) => segments)
    .reduce((sum, {rows}) => sum + rows, 0);

function remove(path: string): void {
  for (const file of [path, `${path}.wal`]) rmSync(file, {force: true});
}
