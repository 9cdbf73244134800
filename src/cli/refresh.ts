import type {Command} from "commander";
import {answer, type Common, homeCommand, homeOf, say} from "./command.ts";
import {progressTeller} from "./progress.ts";

interface Options extends Common {
  readonly asOf?: string;
  readonly full?: boolean;
}

/** From the ledger to a new snapshot. */
export const addRefresh = (program: Command): Command =>
  homeCommand(
    program,
    "refresh",
    "work everything out and publish a new snapshot",
    "refresh --as-of 2026-06-01 --home my-home"
  )
    .option(
      "--as-of <date>",
      "only what had happened before this day; does not move what is served"
    )
    .option("--full", "start from nothing instead of the first week that changed")
    .action(async (options: Options) => {
      const {refresh} = await import("../../pipelines/refresh.ts");
      const teller = progressTeller(options);
      const report = await refresh({
        home: homeOf(options),
        asOf: options.asOf,
        full: options.full,
        progress: teller.part
      });
      teller.done();
      answer(options, report, "");
      say(
        options,
        `Published ${report.snapshot}: ${report.declared} named and ${report.found} found communities, ${report.alarms} warnings, ${report.recommendations} recommendations for ${report.people} people in ${report.seconds.toFixed(1)} s`
      );
    });
