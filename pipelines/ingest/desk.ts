import {mkdirSync, rmSync} from "node:fs";
import {join, resolve} from "node:path";
import {type Database, openDatabase} from "../../src/warehouse/duckdb.ts";
import {ledgerFolder} from "../../src/ledger/manifest.ts";

/** Where rows lie between their source and the ledger: a DuckDB file of its own, gone when the ingest ends. */
export interface Desk {
  readonly database: Database;
  /** For files that are made on the way. */
  readonly folder: string;
  close(): void;
}

/** Beyond this the engine spills; with Node and what the engine does not count, an ingest stays under 1.5 GiB. */
const memoryLimit = "600MiB";

/**
 * Opens the desk. From then on the engine reads and writes nothing but the desk, the ledger and the files `readable`,
 * so that an expression of a mapping cannot reach further.
 */
export async function openDesk(home: string, readable: readonly string[]): Promise<Desk> {
  const folder = join(resolve(home), "desk");
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true, mode: 0o700});
  mkdirSync(ledgerFolder(home), {recursive: true});
  const database = await openDatabase({path: join(folder, "desk.duckdb"), memoryLimit});
  const folders = [folder, resolve(ledgerFolder(home))];
  await database.run(`
    set force_compression = 'uncompressed';
    set enable_progress_bar = true;
    set enable_progress_bar_print = false;
    set progress_bar_time = 0;
    set allowed_directories = ${listed(folders.map((path) => `${path}/`))};
    set allowed_paths = ${listed(readable)};
    set enable_external_access = false;
    set lock_configuration = true`);
  return {
    database,
    folder,
    close() {
      database.close();
      rmSync(folder, {recursive: true, force: true});
    }
  };
}

export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
export const named = (column: string): string => `"${column.replaceAll('"', '""')}"`;
const listed = (texts: readonly string[]): string => `[${texts.map(quoted).join(", ")}]`;
