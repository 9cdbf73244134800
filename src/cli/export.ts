import type {Command} from "commander";
import {answer, type Common, homeCommand, homeOf, say} from "./command.ts";

export interface ExportOptions extends Common {
  readonly format: string;
  readonly out?: string;
  readonly identify?: boolean;
  readonly snapshot?: string;
}

/** A table of a snapshot, as far as it may leave. */
export const addExport = (program: Command): Command =>
  homeCommand(
    program,
    "export <table>",
    "a table of the newest snapshot as csv, parquet or ndjson; graph as graphml or gexf",
    "export community_windows --format csv --out weeks.csv --home my-home"
  )
    .option("--format <format>", "csv, parquet, ndjson; for graph: graphml, gexf", "csv")
    .option("--out <file>", "where to; else standard output")
    .option(
      "--identify",
      "accounts in place of pseudonyms, complete; needs privacy.personal_export"
    )
    .option("--snapshot <id>", "another than the newest one")
    .action(async (table: string, options: ExportOptions) => {
      const {exportTable} = await import("./export/run.ts");
      const report = await exportTable(homeOf(options), table, options);
      if (options.out === undefined) return;
      answer(options, report, "");
      say(options, `${report.rows} rows of ${table} in ${options.out}`);
    });
