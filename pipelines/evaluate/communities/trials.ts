import {openPool, type Task} from "../../../src/parallel/pool.ts";
import type {Scenario} from "./suite.ts";

export interface Trials {
  readonly scenarios: readonly Scenario[];
  readonly progress?: (now: {step: string; done: number; all: number}) => void;
}

/** What a task measures in each scenario with each of its seeds; as many worlds at once as there are cores. */
export async function inEachWorld<T>({scenarios, progress}: Trials, task: Task): Promise<T[]> {
  const trials = scenarios.flatMap((scenario) => scenario.seeds.map((seed) => ({scenario, seed})));
  const pool = openPool();
  try {
    const calls = trials.map(({scenario, seed}) => [scenario, seed]);
    const measured = await pool.map<T[]>(task, calls, {
      begun: (call) => {
        const {scenario, seed} = trials[call];
        progress?.({step: `${scenario.name}, seed ${seed}`, done: call, all: trials.length});
      }
    });
    return measured.flat();
  } finally {
    await pool.close();
  }
}
