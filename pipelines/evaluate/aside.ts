import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Config} from "../../src/config.ts";
import {openStore} from "../../src/store/store.ts";
import {type Database, openDatabase} from "../../src/warehouse/duckdb.ts";
import {runModels} from "../../src/warehouse/run-models.ts";
import {loadInput} from "../refresh/input.ts";
import {allModels} from "../refresh/model-list.ts";
import {loadSaid, readSaid, type Said} from "../refresh/said.ts";

/** A home's rows, modelled in a file of its own that is gone after: the home's warehouse is not touched. */
export async function aside<T>(
  home: string,
  {config, clock}: {config: Config; clock: Date},
  work: (db: Database, said: Said) => Promise<T>
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "coppice-aside-"));
  const store = await openStore(home);
  try {
    const today = clock.toISOString().slice(0, 10);
    const said = await readSaid(store, {home, asOf: null, today});
    using db = await openDatabase({path: join(folder, "warehouse.duckdb"), ...engine(config)});
    await loadInput(db, {home, config, ...said, clock, asOf: null});
    await loadSaid(db, said);
    await buildModels(db, "staging", "warehouse");
    return await work(db, said);
  } finally {
    await store.close();
    rmSync(folder, {recursive: true});
  }
}

/** Makes the tables of these layers. */
export const buildModels = async (db: Database, ...layers: string[]): Promise<void> =>
  runModels(
    db,
    allModels().filter(({layer}) => layers.includes(layer))
  );

const engine = ({duckdb: {memory_limit, threads}}: Config) => ({
  memoryLimit: memory_limit,
  threads
});
