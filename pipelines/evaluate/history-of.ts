import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Config} from "../../src/config.ts";
import type {History} from "../../src/insights/history.ts";
import {openStore} from "../../src/store/store.ts";
import {type Database, openDatabase} from "../../src/warehouse/duckdb.ts";
import {runModels} from "../../src/warehouse/run-models.ts";
import {readHistory} from "../refresh/history.ts";
import {loadInput} from "../refresh/input.ts";
import {allModels} from "../refresh/model-list.ts";
import {loadSaid, readSaid, type Said} from "../refresh/said.ts";

export interface Whose {
  readonly home: string;
  readonly config: Config;
  readonly clock: Date;
}

/** The weeks of a home as detection sees them. */
export const historyOf = (home: string, config: Config, clock: Date): Promise<History> =>
  fromWarehouse({home, config, clock}, readHistory);

/** What is read from a home's tables, worked out in a file of its own: the home's warehouse is not touched. */
export async function fromWarehouse<T>(
  {home, config, clock}: Whose,
  read: (db: Database, said: Said) => Promise<T>
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "coppice-history-"));
  const store = await openStore(home);
  try {
    const today = clock.toISOString().slice(0, 10);
    const said = await readSaid(store, {home, asOf: null, today});
    using db = await openDatabase({path: join(folder, "warehouse.duckdb"), ...engine(config)});
    await loadInput(db, {home, config, ...said, clock, asOf: null});
    await loadSaid(db, said);
    const before = allModels().filter(({layer}) => layer === "staging" || layer === "warehouse");
    await runModels(db, before);
    return await read(db, said);
  } finally {
    await store.close();
    rmSync(folder, {recursive: true});
  }
}

const engine = ({duckdb: {memory_limit, threads}}: Config) => ({
  memoryLimit: memory_limit,
  threads
});
