import {Argument, type Command} from "commander";
import {fail} from "../errors.ts";
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
    .addArgument(new Argument("<task>", "what to grade").choices(["communities", "emergence"]))
    .option("--scenario <name>", "this planted scenario alone")
    .option("--home <folder>", "communities: on a home's own data instead of planted worlds")
    .action(async (task: "communities" | "emergence", options: Options) => {
      const {chosen} = await import("../../pipelines/evaluate/suite.ts");
      const {rowsOf} = await import("../../pipelines/evaluate/figure.ts");
      if (options.home !== undefined) {
        if (task !== "communities") fail("USAGE", "--home goes with communities alone");
        const {evaluateOwnHome} = await import("../../pipelines/evaluate/own-home.ts");
        const report = await evaluateOwnHome(homeOf(options));
        answer(options, report, table(rowsOf(report.lines)));
        return say(options, `${report.found} communities are found in the last week.`);
      }
      const scenarios = chosen(options.scenario);
      const teller = progressTeller(options);
      const input = {scenarios, progress: teller.part};
      if (task === "communities") {
        const {evaluateCommunities} = await import("../../pipelines/evaluate/communities.ts");
        const report = await evaluateCommunities(input);
        teller.done();
        answer(options, report, table(rowsOf(report.lines)));
        if (options.json) return;
        for (const {scenario, lines} of report.scenarios)
          answer(options, null, `\n${scenario}\n${table(rowsOf(lines))}`);
      } else {
        const {evaluateEmergence} = await import("../../pipelines/evaluate/emergence.ts");
        const report = await evaluateEmergence(input);
        teller.done();
        answer(options, report, table(rowsOf(report.lines)));
      }
      say(
        options,
        "In brackets: 95 % of worlds drawn again. What a baseline does better is named under best."
      );
    });
