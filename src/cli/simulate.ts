import type {Command} from "commander";
import {answer, type Common, command, say, table} from "./command.ts";
import {progressTeller} from "./progress.ts";

interface Options extends Common {
  readonly people: string;
  readonly days: string;
  readonly seed: string;
  readonly out: string;
  readonly interactions?: string;
}

/** An organisation with planted truth. */
export const addSimulate = (program: Command): Command =>
  command(
    program,
    "simulate",
    "write the tables of a made-up organisation, with the truth about it beside them",
    "simulate --people 2000 --days 730 --seed 7 --out organisation"
  )
    .requiredOption("--people <number>", "people in it")
    .requiredOption("--days <number>", "days of history")
    .option("--seed <number>", "the same seed gives the same bytes", "1")
    .requiredOption("--out <folder>", "where the tables go")
    .option("--interactions <number>", "about so many")
    .action(async (options: Options) => {
      const {simulate} = await import("../simulate/simulate.ts");
      const teller = progressTeller(options);
      const report = simulate({
        people: Number(options.people),
        days: Number(options.days),
        seed: Number(options.seed),
        out: options.out,
        interactions: options.interactions === undefined ? undefined : Number(options.interactions),
        progress: ({week, weeks, interactions}) =>
          teller.line(
            `week ${week} of ${weeks}: ${interactions.toLocaleString("en-GB")} interactions`
          )
      });
      teller.done();
      answer(options, report, "");
      if (!options.json) say(options, table(Object.entries(report.tables)));
      say(options, `Next: coppice ingest tables ${options.out} --home trial`);
    });
