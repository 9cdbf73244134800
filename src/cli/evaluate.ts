import {Argument, type Command} from "commander";
import {rowsOf} from "../../pipelines/evaluate/figure.ts";
import {tasks} from "../../pipelines/evaluate/index.ts";
import {fail} from "../errors.ts";
import {answer, type Common, command, homeOf, say, table} from "./command.ts";
import {progressTeller} from "./progress.ts";

interface Options extends Common {
  readonly scenario?: string;
  readonly triples?: string;
  readonly horizon?: string;
}

/** How good are the answers? Graded where the truth is known, beside what others use. */
export const addEvaluate = (program: Command): Command =>
  command(
    program,
    "evaluate",
    "grade the product where the truth is known, beside named baselines",
    "evaluate communities --scenario noisy"
  )
    .addArgument(new Argument("<task>", "what to grade").choices(tasks.map(({name}) => name)))
    .option("--scenario <name>", "this planted scenario alone")
    .option("--triples <file>", "on a published set: lines of person, item and time")
    .option("--home <folder>", "on a home's own data instead of planted worlds")
    .option("--horizon <days>", "how far a forecast looks ahead")
    .action(async (name: string, options: Options) => {
      const teller = progressTeller(options);
      const task = tasks.find((one) => one.name === name);
      if (!task) return;
      if (options.triples !== undefined && !task.triples)
        fail("USAGE", `${name} is not graded on triples; leave --triples out`);
      const report = await task.evaluate({
        scenario: options.scenario,
        triples: options.triples,
        horizon: options.horizon === undefined ? undefined : Number(options.horizon),
        home: options.home === undefined ? undefined : homeOf(options),
        progress: teller.part
      });
      teller.done();
      answer(options, report, table(rowsOf(report.lines)));
      if (!options.json)
        for (const part of report.parts ?? [])
          answer(options, null, `\n${part.name}\n${table(rowsOf(part.lines))}`);
      for (const note of report.notes) say(options, note);
    });
