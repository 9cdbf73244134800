import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {type Config, readConfig} from "../../../src/config.ts";
import type {History} from "../../../src/insights/history.ts";
import {simulateLives, type Burst} from "../../../src/simulate/lives/lives.ts";
import {simulate} from "../../../src/simulate/simulate.ts";
import {openVault} from "../../../src/store/vault.ts";
import {ingest} from "../../ingest.ts";
import {historyOf} from "../history-of.ts";
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

/** The same pseudonyms, and so the same order of people, in every run. */
const key = "planted worlds are no secret at all";

/** Makes one world and brings it in as any other data: simulated, read into a ledger, modelled. Its folder is gone after. */
export async function worldOf({name, world}: Scenario, seed: number): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), "coppice-evaluate-"));
  try {
    const home = join(folder, "home");
    const tables = join(folder, "tables");
    mkdirSync(home);
    writeFileSync(join(home, "key"), key, {mode: 0o600});
    const {bursts} =
      world.kind === "lives"
        ? simulateLives({...world.settings, seed, out: tables})
        : {...simulate({people: world.people, days: world.days, seed, out: tables}), bursts: []};
    const clock = () => new Date("2026-12-01T00:00:00Z");
    await ingest({home, source: "tables", path: tables, clock});
    const config = readConfig(home);
    const history = await historyOf(home, config, clock());
    const vault = await openVault(home);
    try {
      const silenceWeeks = config.communities.silence_weeks;
      const truth = await readTruth(tables, {history, vault, silenceWeeks});
      return {name, seed, history, truth, bursts, config};
    } finally {
      await vault.close();
    }
  } finally {
    rmSync(folder, {recursive: true});
  }
}
