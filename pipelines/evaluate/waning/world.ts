import {join} from "node:path";
import type {Around} from "../../../src/insights/alarms/rule.ts";
import {randomFor} from "../../../src/simulate/chance.ts";
import {declineCast} from "../../../src/simulate/declines.ts";
import {simulate} from "../../../src/simulate/simulate.ts";
import {openDatabase} from "../../../src/warehouse/duckdb.ts";
import {inPlanted} from "../inside.ts";
import {livesOf} from "../lives-of.ts";
import type {Scenario} from "./suite.ts";

/** One planted history: its communities' lives, and when which of them was made to decline. */
export interface World {
  readonly name: string;
  readonly around: Around;
  readonly declines: readonly Decline[];
  /** Weeks of whatever else was done to a community's size or pace: neither healthy nor a planted decline. */
  readonly disturbed: readonly Spell[];
}

/** Windows from `from` until before `until`. */
interface Spell {
  readonly communityId: string;
  readonly from: number;
  readonly until: number;
}

/** From the first sign on; the pace is at its bottom in the window `bottom`. */
export interface Decline extends Spell {
  readonly bottom: number;
  readonly cause: string;
}

/** A planted change is over when all that is judged by comparison has seen it. */
const settlingWeeks = 26;

/** Makes one world and brings it in as any other data. Its folder is gone after. */
export function worldOf(scenario: Scenario, seed: number): Promise<World> {
  const {name, people, weeks, busy} = scenario;
  return inPlanted(
    (out) =>
      simulate({
        people,
        days: 7 * weeks,
        seed,
        out,
        interactions: Math.round(people * 7 * weeks * busy),
        protectedGroup: false,
        cast: declineCast(scenario, randomFor(seed, "declines"))
      }),
    async (inside) => {
      const around = await livesOf(inside);
      const truth = await readTruth(inside.tables, around);
      return {name: `${name}, seed ${seed}`, around, ...truth};
    }
  );
}

/** Days of what was planted, as windows of the history. */
async function readTruth(
  tables: string,
  {windowStarts}: Around
): Promise<Pick<World, "declines" | "disturbed">> {
  using db = await openDatabase();
  const read = (name: string, columns: string) =>
    db.rows<Record<string, string>>(
      `select community_id, ${columns} from read_csv('${join(tables, "truth", `${name}.csv`)}', all_varchar = true)`
    );
  const windowOf = (day: string) =>
    Math.floor((Date.parse(day) - Date.parse(windowStarts[0])) / 604_800_000);
  const helped = new Map(
    (await read("help", "helped_on")).map((row) => [row.community_id, windowOf(row.helped_on)])
  );
  const declines = (await read("waning", "onset_on, bottom_on, cause")).map((row) => {
    const {community_id: communityId, cause} = row;
    const bottom = windowOf(row.bottom_on);
    const end = helped.get(communityId) ?? Number.POSITIVE_INFINITY;
    return {communityId, from: windowOf(row.onset_on), bottom, until: end + settlingWeeks, cause};
  });
  const changed = [
    ...(await read("shrink", "since, until")),
    ...(await read("resting", "since, until"))
  ].map((row) => ({
    communityId: row.community_id,
    from: windowOf(row.since),
    until: windowOf(row.until) + settlingWeeks
  }));
  const ended = (await read("deaths", "happened_on")).map((row) => ({
    communityId: row.community_id,
    from: windowOf(row.happened_on),
    until: Number.POSITIVE_INFINITY
  }));
  return {declines, disturbed: [...changed, ...ended]};
}
