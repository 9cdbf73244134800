import type {Command} from "commander";
import {answer, type Common, homeCommand, homeOf, say} from "./command.ts";

/** Back to an earlier snapshot. */
export const addRollback = (program: Command): Command =>
  homeCommand(
    program,
    "rollback [snapshot]",
    "serve an earlier snapshot: the one before, or the one named",
    "rollback --home my-home"
  ).action(async (to: string | undefined, options: Common) => {
    const {rollback} = await import("../warehouse/snapshots.ts");
    const {openStore} = await import("../store/store.ts");
    const home = homeOf(options);
    const store = await openStore(home);
    try {
      const erasures = (await store.audit.list()).filter(({what}) => what === "erase");
      const snapshot = rollback(home, {to, notBefore: erasures.at(-1)?.happenedAt});
      answer(options, {snapshot: snapshot.id}, "");
      say(options, `Serving ${snapshot.id} again`);
    } finally {
      await store.close();
    }
  });
