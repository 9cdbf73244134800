import {fail} from "../../src/errors.ts";
import {simulate} from "../../src/simulate/simulate.ts";
import {type Inside, inPlanted} from "./inside.ts";
import type {Asked} from "./task.ts";

/** Of simulated organisations: those graded, and those on which anything may be tried. */
export interface Organisations {
  readonly people: number;
  readonly days: number;
  readonly gradedSeeds: readonly number[];
  readonly practiceSeeds: readonly number[];
}

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
    const found = await inPlanted((out) => simulate({people, days, seed, out}), find, settings);
    all.push({name, found});
  }
  return all;
}
