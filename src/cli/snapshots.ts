import {statSync} from "node:fs";
import type {Command} from "commander";
import {answer, type Common, homeCommand, homeOf, table} from "./command.ts";

/** What is published. */
export const addSnapshots = (program: Command): Command =>
  homeCommand(
    program,
    "snapshots",
    "what is published, newest first",
    "snapshots --home my-home"
  ).action(async (options: Common) => {
    const {listSnapshots} = await import("../warehouse/snapshots.ts");
    const snapshots = listSnapshots(homeOf(options)).map((snapshot) => ({
      ...snapshot,
      bytes: statSync(snapshot.path).size
    }));
    const rows = snapshots.map(({id, madeAt, current, bytes}) => [
      current ? "*" : "",
      id,
      madeAt,
      `${(bytes / 2 ** 20).toFixed(1)} MiB`
    ]);
    answer(
      options,
      {snapshots},
      rows.length > 0 ? table(rows) : "Nothing is published yet; run coppice refresh"
    );
  });
