import type {Database} from "../../src/warehouse/duckdb.ts";
import type {Progress} from "./report.ts";

/** Runs a step that returns how many rows it did, and tells twice a second how far it has come. */
export type Watch = (step: string, act: () => Promise<number>) => Promise<void>;

export const watching =
  (database: Database, tell: (progress: Progress) => void): Watch =>
  async (step, act) => {
    const began = performance.now();
    const seconds = () => (performance.now() - began) / 1000;
    const timer = setInterval(() => {
      const share = database.progress();
      tell({step, share: share < 0 ? null : share, seconds: seconds(), rows: null});
    }, 500);
    try {
      const rows = await act();
      tell({step, share: 1, seconds: seconds(), rows});
    } finally {
      clearInterval(timer);
    }
  };
