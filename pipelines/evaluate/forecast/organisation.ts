import {join} from "node:path";
import type {Attended} from "../../../src/insights/forecasts/cases.ts";
import {simulate} from "../../../src/simulate/simulate.ts";
import {openDatabase} from "../../../src/warehouse/duckdb.ts";
import {wrote} from "../../refresh/input.ts";
import {inScratch} from "../inside.ts";

/** Who took part in which community in which week. */
export interface Past {
  readonly communities: readonly Attended[];
  readonly windows: number;
}

/** A simulated organisation's declared communities, as a refresh would count who took part in them. */
export const organisationOf = (size: {people: number; days: number; seed: number}): Promise<Past> =>
  inScratch(async (folder) => {
    const {from, until} = simulate({...size, out: folder, protectedGroup: false});
    const windows = Math.round((Date.parse(until) - Date.parse(from)) / 604_800_000);
    const weekOf = (moment: string) => `date_diff('day', date '${from}', ${moment}::date) // 7`;
    using db = await openDatabase();
    const read = (table: string) => `read_csv('${join(folder, `${table}.csv`)}')`;
    await db.run(`create table spoken as
      select distinct community_id, actor_id, ${weekOf("happened_at")} as window_no
      from ${read("interactions")}
      where community_id is not null and kind in ('${wrote.join("', '")}') and happened_at < date '${until}'`);
    await db.run(
      `create table place as select distinct community_id from spoken order by community_id`
    );
    const spoken = await db.columns(
      `select
         place.rowid::integer as community, window_no::integer as window_no,
         dense_rank() over (order by actor_id)::integer as person
       from spoken join place using (community_id) order by all`
    );
    const roster = await db.columns(
      `select
         place.rowid::integer as community, greatest(-1, ${weekOf("since")})::integer as since,
         coalesce(${weekOf('"until"')}, ${windows})::integer as until
       from ${read("memberships")} join place using (community_id) order by all`
    );
    const places = (await db.scalar<number>("select count(*)::integer from place")) ?? 0;
    const [place, window, person] = ["community", "window_no", "person"].map((name) =>
      spoken.integers(name)
    );
    const [member, since, left] = ["community", "since", "until"].map((name) =>
      roster.integers(name)
    );
    const of = (values: Int32Array, rows: Int32Array, community: number) =>
      values.filter((_, row) => rows[row] === community);
    const communities = Array.from({length: places}, (_, c) => ({
      id: String(c),
      outages: new Uint8Array(windows),
      attendance: {window: of(window, place, c), person: of(person, place, c)},
      flow: flowOf(of(since, member, c), of(left, member, c), windows)
    }));
    return {windows, communities};
  });

/** Weeks in which somebody came and left → how many are there, came and left, week by week. */
function flowOf(since: Int32Array, left: Int32Array, windows: number): Attended["flow"] {
  const [newcomers, leavers] = [new Float64Array(windows), new Float64Array(windows)];
  let there = 0;
  for (const week of since) {
    if (week < 0) there++;
    else newcomers[week]++;
  }
  for (const week of left) if (week < windows) leavers[week]++;
  const members = newcomers.map((came, week) => (there += came - leavers[week]));
  return {members, newcomers, leavers};
}
