import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {type Config, readConfig} from "../../src/config.ts";
import {fail} from "../../src/errors.ts";
import {simulate} from "../../src/simulate/simulate.ts";
import {ingest} from "../ingest.ts";
import type {Asked} from "./task.ts";

/** Of simulated organisations: those graded, and those on which anything may be tried. */
export interface Organisations {
  readonly people: number;
  readonly days: number;
  readonly gradedSeeds: readonly number[];
  readonly practiceSeeds: readonly number[];
}

export interface Inside {
  readonly home: string;
  readonly config: Config;
  readonly clock: Date;
}

/** The same pseudonyms, and so the same order of people, in every run. */
const key = "planted worlds are no secret at all";
const settings = "privacy: {mentors: unless_opted_out, found: shown}\n";

/**
 * What is found in each of the simulated organisations, one after another; nothing of them stays.
 * @throws USAGE for a scenario other than practice
 */
export async function inEach<T>(
  {people, days, gradedSeeds, practiceSeeds}: Organisations,
  {scenario, progress}: Pick<Asked, "scenario" | "progress">,
  find: (inside: Inside) => Promise<T>
): Promise<{readonly name: string; readonly found: T}[]> {
  if (scenario !== undefined && scenario !== "practice")
    fail("USAGE", "The only other scenario is practice");
  const seeds = scenario === "practice" ? practiceSeeds : gradedSeeds;
  const all: {name: string; found: T}[] = [];
  for (const [done, seed] of seeds.entries()) {
    const name = `organisation, seed ${seed}`;
    progress?.({step: name, done, all: seeds.length});
    all.push({name, found: await inOne({people, days, seed}, find)});
  }
  return all;
}

async function inOne<T>(
  size: {people: number; days: number; seed: number},
  find: (inside: Inside) => Promise<T>
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "coppice-organisation-"));
  try {
    const home = join(folder, "home");
    const tables = join(folder, "tables");
    mkdirSync(home);
    writeFileSync(join(home, "key"), key, {mode: 0o600});
    writeFileSync(join(home, "coppice.yaml"), settings);
    simulate({...size, out: tables});
    const clock = new Date("2026-12-01T00:00:00Z");
    await ingest({home, source: "tables", path: tables, clock: () => clock});
    return await find({home, config: readConfig(home), clock});
  } finally {
    rmSync(folder, {recursive: true});
  }
}
