import {seededRandom} from "../../src/graph/random.ts";
import {alarmsOf} from "../../src/insights/alarms.ts";
import type {Around} from "../../src/insights/alarms/rule.ts";
import {learnedFrom, type Memory} from "../../src/insights/learned.ts";
import {valueEntries} from "../../src/insights/value.ts";
import {shippedPrior} from "../../src/insights/waning/prior.generated.ts";
import {recordOf} from "../../src/insights/waning/record.ts";
import {chancesNow, waningOf} from "../../src/insights/waning/waning.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import {writeRows} from "./tables.ts";

/** What is said for now, and how it fared: tables `waning_chances`, `waning_record`, `alarms` and `value_entries`. */
export async function writeWarnings(db: Database, around: Around, memory: Memory): Promise<void> {
  const {lives, windowStarts, madeOn} = around;
  const windows = windowStarts.length;
  const waning = waningOf(lives, windowStarts, shippedPrior, memory);
  await writeRows(
    db,
    "waning_chances",
    chancesNow(waning).map(({communityId, horizonDays, chance, low, high, warns, window, why}) => ({
      made_on: madeOn,
      community_id: communityId,
      horizon_days: horizonDays,
      chance,
      low,
      high,
      warns,
      why: why && JSON.stringify(why),
      told_on: windowStarts[window]
    }))
  );
  const {communities, fell, cases, fared, said} = recordOf(waning, seededRandom(1));
  await writeRows(db, "waning_record", [
    {
      made_on: madeOn,
      communities,
      fell,
      cases,
      fared: JSON.stringify(fared),
      said: JSON.stringify(said),
      learned_by: windows === 0 ? null : dayAfter(windowStarts[learnedFrom(windows) - 1])
    }
  ]);
  await writeRows(
    db,
    "alarms",
    (windows > 0 ? alarmsOf({...around, waning}) : []).map((alarm) => ({
      raised_on: alarm.raisedOn,
      made_on: alarm.madeOn,
      alarm: alarm.alarm,
      community_id: alarm.communityId,
      probability: alarm.probability,
      horizon_days: alarm.horizonDays,
      evidence: JSON.stringify(alarm.evidence),
      explained: alarm.explained
    }))
  );
  await writeRows(
    db,
    "value_entries",
    valueEntries(lives, windowStarts).map((entry) => ({
      entry_id: entry.entryId,
      community_id: entry.communityId,
      cycle: entry.cycle,
      basis: entry.basis,
      amount: entry.amount,
      unit: entry.unit,
      low: entry.low,
      high: entry.high,
      source: entry.source
    }))
  );
}

/** The first day after a week. */
const dayAfter = (windowStart: string): string =>
  new Date(Date.parse(windowStart) + 7 * 86_400_000).toISOString().slice(0, 10);
