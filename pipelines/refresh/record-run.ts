import {checkHome} from "../../src/ledger/home.ts";
import {lockHome} from "../../src/ledger/lock.ts";
import {openStore, type Store} from "../../src/store/store.ts";
import type {RefreshReport} from "./report.ts";

/**
 * Does `work` with the home held and its store open, and notes there that a refresh began and how it ended.
 * @throws HOME_MISSING, HOME_FORMAT, HOME_LOCKED
 */
export async function recordRun(
  {home, clock}: {home: string; clock: () => Date},
  work: (store: Store) => Promise<RefreshReport>
): Promise<RefreshReport> {
  checkHome(home);
  const lock = lockHome(home, "refresh");
  try {
    const store = await openStore(home, {clock});
    const run = await store.runs.start("refresh");
    try {
      const report = await work(store);
      await store.runs.finish(run, {summary: {...report, words: `Published ${report.snapshot}`}});
      return report;
    } catch (error) {
      await store.runs.finish(run, {error: error instanceof Error ? error.message : String(error)});
      throw error;
    } finally {
      await store.close();
    }
  } finally {
    lock.release();
  }
}
