import type {Around} from "../../src/insights/alarms/rule.ts";
import type {CommunityLife} from "../../src/insights/community-life.ts";
import type {Detection} from "../../src/insights/detection.ts";
import {paceChanges} from "../../src/insights/pace-changes.ts";
import {usualAt} from "../../src/insights/pace.ts";
import {ends} from "../../src/insights/stage.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import type {Decided} from "./decided.ts";
import {seriesColumns} from "./lives.ts";
import {writeQuery, writeRows} from "./tables.ts";

interface Told {
  readonly detection: Detection;
  readonly decided: Decided;
  /** Community → its topic words. */
  readonly topics: ReadonlyMap<string, readonly string[]>;
}

/** Tables by community: `communities`, `community_usual`, `pace_changes`, `community_events`, `community_aliases`. */
export async function writeCommunities(
  db: Database,
  {lives, usualWeeks, windowStarts}: Around,
  {detection, decided, topics}: Told
): Promise<void> {
  const purposes = await db.rows<{community_id: string; purpose: string | null}>(
    "select community_id, purpose from community"
  );
  const purposeOf = new Map(purposes.map(({community_id, purpose}) => [community_id, purpose]));
  const stages = await db.rows<{community_id: string; stage: string}>(
    "select community_id, stage from community_windows qualify window_start = max(window_start) over ()"
  );
  const stageOf = new Map(stages.map(({community_id, stage}) => [community_id, stage]));
  const found = new Map(detection.found.map((community) => [community.id, community]));
  await writeRows(
    db,
    "communities",
    lives.map((life) => ({
      community_id: life.id,
      origin: life.origin,
      name: life.name,
      purpose: purposeOf.get(life.id) ?? null,
      kind: life.kind || null,
      founded_on: life.foundedOn,
      closed_on: life.closedOn,
      steward_id: life.steward.id,
      outcome: life.outcome || null,
      state: stateOf(life, stageOf.get(life.id)),
      born_on: found.get(life.id)?.bornOn ?? life.foundedOn,
      covers: life.covers,
      topics: JSON.stringify(topics.get(life.id) ?? [])
    }))
  );
  await writeRows(
    db,
    "community_usual",
    lives.flatMap((life) => usualRows(life, usualWeeks))
  );
  await writeRows(
    db,
    "pace_changes",
    lives.flatMap(({id, series}) =>
      paceChanges(series.active, windowStarts.length - 1).map(({window, before, after}) => ({
        community_id: id,
        changed_on: windowStarts[window],
        before,
        after
      }))
    )
  );
  await writeQuery(
    db,
    "community_events",
    `select window_start as happened_on, event, decided.community_id, other_ids, confidence
     from kept_event join decided on detected_id = kept_event.community_id where decided.community_id is not null`
  );
  await writeRows(db, "community_aliases", [
    ...detection.aliases.map(({oldId, newId, since}) => ({old_id: oldId, new_id: newId, since})),
    ...[...decided.merged].map(([id, {into, since}]) => ({old_id: id, new_id: into, since}))
  ]);
}

/** What a community is up to, by what its people said, else by its stage. */
function stateOf({statement}: CommunityLife, stage: string | undefined): string {
  if (statement?.what === "resting" || statement?.what === "elsewhere") return statement.what;
  return ends.some((end) => end === stage) ? "ended" : "living";
}

function usualRows({id, series}: CommunityLife, usualWeeks: number) {
  return Object.entries(seriesColumns).flatMap(([key, metric]) => {
    const values = series[key as keyof typeof series];
    const usual = usualAt(values, values.length - 1, usualWeeks);
    return usual
      ? [{community_id: id, metric, low: usual.low, middle: usual.middle, high: usual.high}]
      : [];
  });
}
