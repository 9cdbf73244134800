import type {Command} from "commander";
import {answer, type Common, homeCommand, homeOf, table} from "./command.ts";

/** Why is my page empty? */
export const addDoctor = (program: Command): Command =>
  homeCommand(
    program,
    "doctor",
    "each step: what came in, what came out, what to do",
    "doctor --home my-home"
  ).action(async (options: Common) => {
    const {diagnosis} = await import("../api/diagnosis.ts");
    const {readConfig} = await import("../config.ts");
    const {openStore} = await import("../store/store.ts");
    const {openDatabase} = await import("../warehouse/duckdb.ts");
    const {hasEveryColumn} = await import("../warehouse/snapshot-shape.ts");
    const {currentSnapshot, snapshotPath} = await import("../warehouse/snapshots.ts");
    const home = homeOf(options);
    const id = currentSnapshot(home);
    const store = await openStore(home);
    const published =
      id === null ? null : await openDatabase({path: snapshotPath(home, id), readOnly: true});
    try {
      const database = published && (await hasEveryColumn(published)) ? published : null;
      const outdated = database !== published;
      const found = await diagnosis({home, store, config: readConfig(home), database, outdated});
      const rows = found.steps.map(({ok, name, cameIn, cameOut, setAside, todo}) => [
        ok ? "ok" : "!!",
        name,
        cameIn,
        cameOut,
        setAside.map(({reason, count}) => `${count} ${reason}`).join(", "),
        todo ?? ""
      ]);
      answer(
        options,
        found,
        `${found.headline}\n${table([["", "step", "in", "out", "set aside", "to do"], ...rows])}`
      );
    } finally {
      published?.close();
      await store.close();
    }
  });
