import {existsSync, readdirSync} from "node:fs";
import {join, resolve} from "node:path";
import type {Command} from "commander";
import {EngineError, fail} from "../errors.ts";

/** What every command takes. */
export interface Common {
  readonly home?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** A command with the options that all share, and an example under its help. */
export const command = (
  program: Command,
  shape: string,
  summary: string,
  example: string
): Command =>
  program
    .command(shape)
    .description(summary)
    .option("--json", "one JSON object on standard output")
    .option("--quiet", "no progress and no words")
    .addHelpText("after", `\nExample:\n  coppice ${example}\n\n${exitCodes}`);

/** A command that works on one home. */
export const homeCommand = (...shape: Parameters<typeof command>): Command =>
  command(...shape).option(
    "--home <folder>",
    "the home to work on (default: the one under ./.coppice or COPPICE_HOME)"
  );

const exitCodes = "Exit codes: 0 done, 1 refused or failed, 2 the command line is wrong.";

/** Folder of homes. */
export const homesFolder = (): string => resolve(process.env.COPPICE_HOME || ".coppice");

/**
 * The home that was named, else the only one there is.
 * @throws USAGE when there are several, HOME_MISSING when there is none.
 */
export function homeOf(options: Pick<Common, "home">): string {
  const home = newHomeOf(options);
  return isHome(home)
    ? home
    : fail("HOME_MISSING", `${home} is not a home yet; coppice ingest makes one`);
}

/** Like `homeOf`, for a command that makes the home it is given. */
export function newHomeOf({home}: Pick<Common, "home">): string {
  if (home !== undefined) return resolve(home);
  const base = homesFolder();
  if (isHome(base)) return base;
  const homes = homesIn(base);
  if (homes.length > 1)
    fail("USAGE", `There are several homes: ${homes.join(", ")}; name one with --home`);
  return homes[0] ?? fail("HOME_MISSING", `There is no home under ${base}; name one with --home`);
}

export const homesIn = (base: string): string[] =>
  existsSync(base)
    ? readdirSync(base)
        .map((name) => join(base, name))
        .filter(isHome)
        .sort()
    : [];

const isHome = (folder: string): boolean => existsSync(join(folder, "home.json"));

/** Words for people, on standard error. */
export function say({quiet}: Common, words: string): void {
  if (!quiet) process.stderr.write(`${words}\n`);
}

/** The answer on standard output: an object with --json, else as text. */
export function answer({json}: Common, value: unknown, text: string): void {
  const words = json ? JSON.stringify(value) : text;
  if (words !== "") process.stdout.write(`${words}\n`);
}

/** Rows as columns of equal width. */
export function table(rows: readonly (readonly (string | number)[])[]): string {
  const widths =
    rows[0]?.map((_, i) => Math.max(...rows.map((row) => String(row[i]).length))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, i) => String(cell).padEnd(widths[i]))
        .join("  ")
        .trimEnd()
    )
    .join("\n");
}

/** Ends the process with a sentence and the code that says whose move it is; the stack only with COPPICE_DEBUG. */
export function refuse(error: unknown): never {
  const words = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    `${process.env.COPPICE_DEBUG && error instanceof Error ? error.stack : words}\n`
  );
  process.exit(error instanceof EngineError && error.code === "USAGE" ? 2 : 1);
}
