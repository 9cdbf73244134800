import {readFileSync} from "node:fs";
import type {Config} from "../../src/config.ts";
import {detectCommunities} from "../../src/insights/communities.ts";
import type {Detection, DetectionState} from "../../src/insights/detection.ts";
import type {History} from "../../src/insights/history.ts";
import type {Column} from "../../src/warehouse/columns.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import {fingerprints} from "./fingerprint.ts";
import {dayNumber} from "./tables.ts";

/** States are kept of the newest weeks, where late rows fall, and of one in so many before. */
const newestStates = 6;
const statesApart = 13;

/**
 * Communities through time, from the earliest week on whose input has changed since the last refresh; earlier weeks
 * stand as they were kept. Leaves all weeks in the `kept_…` tables.
 * @param full works out every week again; the tables come out the same.
 */
export async function detect(
  db: Database,
  history: History,
  config: Config,
  {full}: {full: boolean}
): Promise<Detection> {
  await db.run(readFileSync(new URL("kept.sql", import.meta.url), "utf8"));
  const marks = await fingerprints(db, config);
  const state = full ? null : await lastGoodState(db, history, marks);
  const last = history.windowStarts.length - 1;
  const holds = (w: number) => last - w < newestStates || w % statesApart === 0;
  const detection = detectCommunities(history, config, state ?? undefined, holds);
  await forgetAfter(db, state);
  await keep(db, detection);
  await keepStates(db, history, detection, marks);
  return detection;
}

/** The newest kept state with no changed week up to it. */
async function lastGoodState(
  db: Database,
  {windowStarts}: History,
  marks: readonly string[]
): Promise<DetectionState | null> {
  const kept = await db.rows<{window_start: string; fingerprint: string; held: boolean}>(
    "select window_start, fingerprint, state is not null as held from kept_week order by window_start"
  );
  let newest: string | null = null;
  for (const [w, {window_start, fingerprint, held}] of kept.entries()) {
    if (windowStarts[w] !== window_start || marks[w] !== fingerprint) break;
    if (held) newest = window_start;
  }
  const state =
    newest &&
    (await db.scalar<string>("select state from kept_week where window_start = $1::date", [
      newest
    ]));
  return state ? JSON.parse(state) : null;
}

async function forgetAfter(db: Database, state: DetectionState | null): Promise<void> {
  for (const table of ["kept_week", "kept_community", "kept_member", "kept_person", "kept_event"])
    await db.run(`delete from ${table} where $1::date is null or window_start > $1::date`, [
      state?.windowStart ?? null
    ]);
}

async function keep(
  db: Database,
  {ids, communities, members, people, events}: Detection
): Promise<void> {
  await db.run(
    "create or replace temp table detected (community_no integer, community_id varchar)"
  );
  await db.append("detected", {community_no: Int32Array.from(ids.keys()), community_id: ids});
  await keepRows(db, "kept_community", "community_id, cohesion", {
    window_no: communities.window,
    community_no: communities.community,
    cohesion: communities.cohesion
  });
  await keepRows(db, "kept_member", "community_id, person_id, belonging, role", {
    window_no: members.window,
    community_no: members.community,
    person_no: members.person,
    belonging: members.belonging,
    role: Int32Array.from(members.role)
  });
  await keepRows(
    db,
    "kept_person",
    'person_id, ties, strength, core_number, betweenness, "constraint", cross_unit_share, cross_place_share, role',
    {
      window_no: people.window,
      person_no: people.person,
      ties: people.ties,
      strength: people.strength,
      core_number: people.coreNumber,
      betweenness: people.betweenness,
      constraint: people.constraint,
      cross_unit_share: people.crossUnitShare,
      cross_place_share: people.crossPlaceShare,
      role: Int32Array.from(people.role)
    }
  );
  await db.append("kept_event", {
    window_start: Int32Array.from(events, ({happenedOn}) => dayNumber(happenedOn)),
    event: events.map(({event}) => event),
    community_id: events.map(({communityId}) => communityId),
    other_ids: events.map(({otherIds}) => otherIds.join(";")),
    confidence: Float64Array.from(events, ({confidence}) => confidence)
  });
}

/** Adds rows to a kept table, numbers turned into names. */
async function keepRows(
  db: Database,
  table: string,
  columns: string,
  rows: Record<string, Int32Array | Float64Array>
): Promise<void> {
  const shape = Object.entries(rows).map(
    ([name, values]) => `"${name}" ${values instanceof Int32Array ? "integer" : "double"}`
  );
  await db.run(`create or replace temp table numbered (${shape.join(", ")})`);
  await db.append("numbered", rows satisfies Record<string, Column>);
  const named = ["community", "person"].filter((key) => `${key}_no` in rows);
  const joins = named.map(
    (key) => `join ${key === "community" ? "detected" : "person_key"} using (${key}_no)`
  );
  await db.run(
    `insert into ${table} select window_start, ${columns} from numbered join week using (window_no) ${joins.join(" ")}`
  );
}

async function keepStates(
  db: Database,
  {windowStarts}: History,
  {states, weeksAnew}: Detection,
  marks: readonly string[]
): Promise<void> {
  const anew = windowStarts.length - weeksAnew;
  const starts = windowStarts.slice(anew);
  const held = new Map(states.map((state) => [state.windowStart, state]));
  await db.append("kept_week", {
    window_start: Int32Array.from(starts, dayNumber),
    fingerprint: marks.slice(anew),
    state: starts.map((start) => (held.has(start) ? JSON.stringify(held.get(start)) : null))
  });
  await db.run(
    `update kept_week set state = null
     where state is not null and window_start <= $1::date - 7 * ${newestStates}
       and (date_diff('day', $2::date, window_start) // 7) % ${statesApart} <> 0`,
    [windowStarts.at(-1) ?? null, windowStarts[0] ?? null]
  );
}
