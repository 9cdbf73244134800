import type {Scenario} from "./suite.ts";
import {type World, worldOf} from "./world.ts";

export interface Trials {
  readonly scenarios: readonly Scenario[];
  readonly progress?: (now: {step: string; done: number; all: number}) => void;
}

/** What is measured in each scenario with each of its seeds, one world after the other. */
export async function inEachWorld<T>(
  {scenarios, progress}: Trials,
  measure: (world: World) => readonly T[]
): Promise<T[]> {
  const trials = scenarios.flatMap((scenario) => scenario.seeds.map((seed) => ({scenario, seed})));
  const measured: T[] = [];
  for (const [done, {scenario, seed}] of trials.entries()) {
    progress?.({step: `${scenario.name}, seed ${seed}`, done, all: trials.length});
    measured.push(...measure(await worldOf(scenario, seed)));
  }
  return measured;
}
