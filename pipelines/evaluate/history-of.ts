import {join} from "node:path";
import type {History} from "../../src/insights/history.ts";
import {openStore} from "../../src/store/store.ts";
import {type Database, openDatabase} from "../../src/warehouse/duckdb.ts";
import {runModels} from "../../src/warehouse/run-models.ts";
import {readHistory} from "../refresh/history.ts";
import {loadInput} from "../refresh/input.ts";
import {allModels} from "../refresh/model-list.ts";
import {loadSaid, readSaid, type Said} from "../refresh/said.ts";
import {type Inside, inScratch} from "./inside.ts";

/** The weeks of a home as detection sees them. */
export const historyOf = (inside: Inside): Promise<History> => fromWarehouse(inside, readHistory);

/**
 * What is read from a home's tables, worked out in a file of its own: the home's warehouse is not touched.
 * @param asOf as the tables were on that day; else as they are.
 */
export const fromWarehouse = <T>(
  {home, config, clock, asOf = null}: Inside & {readonly asOf?: string | null},
  read: (db: Database, said: Said) => Promise<T>
): Promise<T> =>
  inScratch(async (folder) => {
    const store = await openStore(home);
    try {
      const today = clock.toISOString().slice(0, 10);
      const said = await readSaid(store, {home, asOf, today});
      const {memory_limit: memoryLimit, threads} = config.duckdb;
      const path = join(folder, "warehouse.duckdb");
      using db = await openDatabase({path, memoryLimit, threads});
      await loadInput(db, {home, config, ...said, clock, asOf});
      await loadSaid(db, said);
      const before = allModels().filter(({layer}) => layer === "staging" || layer === "warehouse");
      await runModels(db, before);
      return await read(db, said);
    } finally {
      await store.close();
    }
  });
