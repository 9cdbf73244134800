import type {Command} from "commander";
import type {IngestReport} from "../../pipelines/ingest/report.ts";
import {fail} from "../errors.ts";
import {answer, type Common, homeCommand, newHomeOf, say, table} from "./command.ts";
import {progressTeller} from "./progress.ts";

interface Options extends Common {
  readonly mapping?: string;
  readonly suggest?: boolean;
  readonly option: readonly string[];
}

/** Rows into the ledger. */
export const addIngest = (program: Command): Command =>
  homeCommand(
    program,
    "ingest <source> [path]",
    "read a source into the ledger: tables, mapped, mail or git",
    "ingest mail archive.mbox --home my-home"
  )
    .option("--mapping <file>", "how the columns of a mapped file are read")
    .option("--suggest", "print a mapping for the file and read nothing")
    .option(
      "--option <key=value>",
      "an option of the source; may be given several times",
      collect,
      []
    )
    .action(async (source: string, path: string | undefined, options: Options) => {
      if (path === undefined) fail("USAGE", `What is to be read? coppice ingest ${source} PATH`);
      if (options.suggest) return suggest(path);
      const {ingest} = await import("../../pipelines/ingest.ts");
      const teller = progressTeller(options);
      const home = newHomeOf(options);
      const report = await ingest({
        home,
        source,
        path,
        options: {...pairs(options.option), ...(options.mapping && {mapping: options.mapping})},
        progress: teller.step
      });
      teller.done();
      answer(options, report, "");
      if (!options.json) say(options, wordsOf(report));
      say(options, `Next: coppice refresh --home ${home}`);
    });

async function suggest(path: string): Promise<void> {
  const {suggestMapping} = await import("../../pipelines/sources/suggest.ts");
  process.stdout.write(await suggestMapping(path));
}

const collect = (value: string, before: readonly string[]): string[] => [...before, value];

const pairs = (options: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    options.map((option) => {
      const [key, ...value] = option.split("=");
      if (value.length === 0) fail("USAGE", `"${option}" is not key=value`);
      return [key, value.join("=")];
    })
  );

/** read = stored + duplicate + quarantined, for each table; then what was set aside, left out and mended. */
function wordsOf({
  tables,
  total,
  quarantine,
  unknownColumns,
  mended,
  seconds
}: IngestReport): string {
  const rows = [...Object.entries(tables), ["total", total] as const].map(([name, count]) => [
    name,
    count.read,
    count.stored,
    count.duplicate,
    count.quarantined
  ]);
  return [
    table([["table", "read", "stored", "duplicate", "quarantined"], ...rows]),
    ...quarantine.map(
      ({table: name, reason, count, examples}) =>
        `set aside, ${name}: ${count} × ${reason}${examples.length > 0 ? ` (${examples.join(", ")})` : ""}`
    ),
    ...Object.entries(unknownColumns).map(
      ([file, names]) => `left out of ${file}: ${names.join(", ")}`
    ),
    ...Object.entries(mended).map(([what, count]) => `assumed ${count} ×: ${what}`),
    `${Math.round(total.read / Math.max(seconds, 0.001)).toLocaleString("en-GB")} rows a second`
  ].join("\n");
}
