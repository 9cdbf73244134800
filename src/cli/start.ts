import {join} from "node:path";
import type {Command} from "commander";
import {currentSnapshot} from "../warehouse/snapshots.ts";
import {type Common, command, homesFolder, homesIn, say} from "./command.ts";
import {progressTeller} from "./progress.ts";
import {serveUntilStopped} from "./serve.ts";

interface Options extends Common {
  readonly port: string;
  readonly prepare?: boolean;
}

/** The homes that are made; nothing else is loaded once they are served. */
const examples = ["lists", "sample"];

/** The two example workspaces, made where they are missing, then served. */
export const addStart = (program: Command): Command =>
  command(
    program,
    "start",
    "make the example workspaces, if need be, and serve every home",
    "start --port 4601"
  )
    .option("--port <number>", "where to listen", process.env.PORT || "4600")
    .option("--prepare", "make the example workspaces and stop")
    .action(async (options: Options) => {
      const base = homesFolder();
      if (examples.some((name) => currentSnapshot(join(base, name)) === null)) {
        const {makeHomes} = await import("../../pipelines/homes.ts");
        const teller = progressTeller(options);
        await makeHomes({base, progress: teller.step});
        teller.done();
      }
      if (options.prepare) return;
      say(options, "Coppice answers here; stop it with Ctrl-C:");
      await serveUntilStopped(homesIn(base), options.port, options);
    });
