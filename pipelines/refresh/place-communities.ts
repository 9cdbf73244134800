import {type Detection, memberRoles} from "../../src/insights/detection.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import type {Decided} from "./decided.ts";

/**
 * Writes communities back for the models to count them: `decided`, `known_community`, `community_week`.
 * What its people refused is gone; what was merged counts where it belongs now. A community has a row for each week from
 * its first one on, its silence and its end included.
 */
export async function placeCommunities(
  db: Database,
  {ids}: Detection,
  declaredIds: readonly string[],
  {refused, merged}: Decided
): Promise<readonly string[]> {
  const kept = ids.map((id) => (refused.has(id) ? null : (merged.get(id)?.into ?? id)));
  await db.run("create or replace table decided (detected_id varchar, community_id varchar)");
  await db.append("decided", {detected_id: ids, community_id: kept});

  const declared = new Set(declaredIds);
  const found = new Set(kept.filter((id): id is string => id !== null && !declared.has(id)));
  const known = [...declaredIds, ...found];
  await db.run(
    "create or replace table known_community (community_no integer, community_id varchar, origin varchar)"
  );
  await db.append("known_community", {
    community_no: Int32Array.from(known.keys()),
    community_id: known,
    origin: known.map((_, c) => (c < declaredIds.length ? "declared" : "detected"))
  });
  await db.run(
    `create or replace macro member_role(role) as ['${memberRoles.join("', '")}'][role + 1]`
  );
  await db.run(`
    create or replace table community_week as
    with seen as (
      select community_no, window_no, max(cohesion) as cohesion
      from kept_community
      join decided on detected_id = kept_community.community_id
      join known_community on known_community.community_id = decided.community_id
      join week using (window_start)
      group by community_no, window_no
    ),
    life as (
      select community_no, min(window_no) as first_no from seen group by community_no
    )
    select community_no, week.window_no, cohesion
    from life
    join week on week.window_no >= first_no
    left join seen using (community_no, window_no)`);
  return known;
}
