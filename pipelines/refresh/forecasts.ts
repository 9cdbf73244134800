import type {Around} from "../../src/insights/alarms/rule.ts";
import type {CommunityLife} from "../../src/insights/community-life.ts";
import type {Attended} from "../../src/insights/forecasts/cases.ts";
import {forecastsOf} from "../../src/insights/forecasts.ts";
import type {Memory} from "../../src/insights/learned.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import {writeRows} from "./tables.ts";

/** What may come of each community: table `forecasts`. */
export async function writeForecasts(
  db: Database,
  {lives, windowStarts, usualWeeks, madeOn}: Around,
  memory: Memory
): Promise<void> {
  const attended = await readAttended(db, lives);
  const forecasts = forecastsOf(attended, windowStarts.length, usualWeeks, memory);
  await writeRows(
    db,
    "forecasts",
    forecasts.map((forecast) => ({
      made_on: madeOn,
      community_id: forecast.communityId,
      outcome: forecast.outcome,
      horizon_days: forecast.horizonDays,
      estimate: forecast.estimate,
      low: forecast.low,
      high: forecast.high,
      enough_data: forecast.enoughData
    }))
  );
}

/** Who wrote, answered or met in each community, by week, and how its membership moved. Index = community number. */
export async function readAttended(
  db: Database,
  lives: readonly CommunityLife[]
): Promise<Attended[]> {
  const rows = await db.columns(
    "select community_no, window_no, actor_no from attended_week order by community_no, window_no, actor_no"
  );
  const [community, window, person] = ["community_no", "window_no", "actor_no"].map((name) =>
    rows.integers(name)
  );
  const starts = new Int32Array(lives.length + 1);
  for (const c of community) starts[c + 1]++;
  for (let c = 0; c < lives.length; c++) starts[c + 1] += starts[c];
  return lives.map(({id, series, outages}, c) => ({
    id,
    outages,
    attendance: {
      window: window.subarray(starts[c], starts[c + 1]),
      person: person.subarray(starts[c], starts[c + 1])
    },
    flow: series
  }));
}
