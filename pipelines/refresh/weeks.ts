import type {Around} from "../../src/insights/alarms/rule.ts";
import type {CommunityLife} from "../../src/insights/community-life.ts";
import {type Detection, personRoles} from "../../src/insights/detection.ts";
import {stageOf} from "../../src/insights/stage.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import {writeQuery} from "./tables.ts";

/** Tables by week: `community_windows` with its stages, `community_members` and `person_windows`. */
export async function writeWeeks(
  db: Database,
  {lives, ...rules}: Around,
  {aliases}: Detection
): Promise<void> {
  const mergedAt = new Map(
    aliases.map(({oldId, since}) => [oldId, rules.windowStarts.indexOf(since)])
  );
  await stageTable(
    db,
    lives,
    (life, w) => stageOf(life, w, {...rules, mergedAt: mergedAt.get(life.id)}).stage
  );
  await writeQuery(
    db,
    "community_windows",
    `select * exclude (community_no, window_no)
     from vitality join named using (community_no) join stage using (community_no, window_no) join week using (window_no)`
  );
  await writeQuery(
    db,
    "community_members",
    `select window_start, community_id, person_id, belonging, role
     from member join known_community using (community_no) join week using (window_no) join person_key using (person_no)`
  );
  await writeQuery(
    db,
    "person_windows",
    `select * replace (['${personRoles.join("', '")}'][role + 1] as role) from kept_person semi join person_key using (person_id)`
  );
}

async function stageTable(
  db: Database,
  lives: readonly CommunityLife[],
  stageAt: (life: CommunityLife, window: number) => string
): Promise<void> {
  await db.run(
    "create or replace temp table named (community_no integer, community_id varchar, origin varchar, name varchar)"
  );
  await db.append("named", {
    community_no: Int32Array.from(lives.keys()),
    community_id: lives.map(({id}) => id),
    origin: lives.map(({origin}) => origin),
    name: lives.map(({name}) => name)
  });
  const there = lives.flatMap((life, c) =>
    Array.from(life.series.members.keys())
      .filter((w) => !Number.isNaN(life.series.members[w]))
      .map((w) => ({c, w, stage: stageAt(life, w)}))
  );
  await db.run(
    "create or replace temp table stage (community_no integer, window_no integer, stage varchar)"
  );
  await db.append("stage", {
    community_no: Int32Array.from(there, ({c}) => c),
    window_no: Int32Array.from(there, ({w}) => w),
    stage: there.map(({stage}) => stage)
  });
}
