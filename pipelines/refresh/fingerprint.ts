import {createHash} from "node:crypto";
import type {Config} from "../../src/config.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import {versions} from "./versions.ts";

/**
 * One word for each window, that changes with anything detection reads of it: its ties and activity, memberships and
 * communities that begin or end in it, units and places of who speaks, and the settings. Index = window.
 */
export async function fingerprints(db: Database, {ties, communities}: Config): Promise<string[]> {
  const settings = JSON.stringify([
    versions.detected,
    ties.half_life_weeks,
    ties.forget_below,
    ties.damping,
    ties.one_sided,
    communities
  ]);
  const declared = await db.scalar<string>(
    "select string_agg(community_id, chr(10) order by community_no) || (select first_window from span) from community_key"
  );
  const base = createHash("sha256")
    .update(settings)
    .update(declared ?? "")
    .digest("hex")
    .slice(0, 16);
  const rows = await db.rows<{mark: string}>(marks);
  return rows.map(({mark}) => `${base}-${mark}`);
}

const marks = `
  with person_mark as (
    select person_no, hash(person_id, seat_of(org_unit, workplace, location)) as who
    from person_key left join person using (person_id)
  ),
  spell as (
    select community_id, who, since_no, until_no
    from roster join community_key using (community_no) join person_mark using (person_no)
  ),
  change as (
    select window_no, hash(a.who, b.who, weight_micro) as mark
    from weekly_tie join person_mark as a on a.person_no = from_no join person_mark as b on b.person_no = to_no
    union all
    select window_no, hash(who, coalesce(community_id, ''), times)
    from weekly_activity join person_mark using (person_no) left join community_key using (community_no)
    union all
    select greatest(since_no, 0), hash('in', community_id, who, since_no) from spell
    union all
    select until_no, hash('out', community_id, who, since_no, until_no) from spell where until_no >= 0
    union all
    select greatest(window_of(founded_on), 0), hash('founded', community_id, founded_on)
    from community_key where founded_on is not null
    union all
    select greatest(window_of(closed_on), 0), hash('closed', community_id, closed_on)
    from community_key where closed_on is not null
  )
  select coalesce(bit_xor(mark), 0)::varchar as mark
  from week left join change using (window_no)
  group by window_no
  order by window_no`;
