import type {Config} from "../../../src/config.ts";
import type {History} from "../../../src/insights/history.ts";
import {simulateLives, type Burst} from "../../../src/simulate/lives/lives.ts";
import {simulate} from "../../../src/simulate/simulate.ts";
import {openVault} from "../../../src/store/vault.ts";
import {historyOf} from "../history-of.ts";
import {inPlanted} from "../inside.ts";
import type {Scenario} from "./suite.ts";
import {readTruth, type Truth} from "./truth.ts";

/** One planted history with its truth. */
export interface World {
  readonly name: string;
  readonly seed: number;
  readonly history: History;
  readonly truth: Truth;
  readonly bursts: readonly Burst[];
  readonly config: Config;
}

/** Makes one world and brings it in as any other data: simulated, read into a ledger, modelled. Its folder is gone after. */
export const worldOf = ({name, world}: Scenario, seed: number): Promise<World> =>
  inPlanted(
    (out) =>
      world.kind === "lives"
        ? simulateLives({...world.settings, seed, out})
        : {...simulate({people: world.people, days: world.days, seed, out}), bursts: []},
    async (inside, {bursts}) => {
      const {home, config, tables} = inside;
      const history = await historyOf(inside);
      const vault = await openVault(home);
      try {
        const silenceWeeks = config.communities.silence_weeks;
        const truth = await readTruth(tables, {history, vault, silenceWeeks});
        return {name, seed, history, truth, bursts, config};
      } finally {
        await vault.close();
      }
    }
  );
