import {Argument, type Command} from "commander";
import {rowsOf} from "../../pipelines/evaluate/figure.ts";
import {tasks} from "../../pipelines/evaluate/index.ts";
import {answer, type Common, command, homeOf, say, table} from "./command.ts";
import {progressTeller} from "./progress.ts";

interface Options extends Common {
  readonly scenario?: string;
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
    .option("--home <folder>", "on a home's own data instead of planted worlds")
    .action(async (name: string, options: Options) => {
      const teller = progressTeller(options);
      const report = await tasks
        .find((task) => task.name === name)
        ?.evaluate({
          scenario: options.scenario,
          home: options.home === undefined ? undefined : homeOf(options),
          progress: teller.part
        });
      if (!report) return;
      teller.done();
      answer(options, report, table(rowsOf(report.lines)));
      if (!options.json)
        for (const part of report.parts ?? [])
          answer(options, null, `\n${part.name}\n${table(rowsOf(part.lines))}`);
      for (const note of report.notes) say(options, note);
    });
