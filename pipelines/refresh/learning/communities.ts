import type {Config} from "../../../src/config.ts";
import type {Learning} from "../../../src/recommend/learning.ts";
import {listsOf} from "../../../src/recommend/lists.ts";
import type {Database} from "../../../src/warehouse/duckdb.ts";
import {texts} from "./cells.ts";

/** Communities in the order of their ids, and whether everybody may be told of them. */
export async function readCommunities(
  db: Database,
  {privacy}: Config
): Promise<Learning["communities"]> {
  const known = await db.columns(`
    with heard as (
      select community_id, avg(heard::integer) as heard from first_posts
      group by community_id having count(*) >= ${privacy.minimum_group}
    )
    select
      community_id, name, (state = 'living' and covers is null and (origin = 'declared' or ${privacy.found === "shown"}))::integer as open,
      concat_ws(' ', name, purpose, array_to_string(topics::json::varchar[], ' ')) as words,
      heard
    from communities left join heard using (community_id)
    order by community_id`);
  const members = await db.columns(`
    select place, person_no from present_member
    join known_community using (community_no)
    join (select community_id, (row_number() over (order by community_id) - 1)::integer as place from communities)
      using (community_id)
    order by place, person_no`);
  return {
    ids: texts(known.words("community_id")),
    names: texts(known.words("name")),
    open: Uint8Array.from(known.integers("open")),
    words: texts(known.words("words")),
    members: listsOf(known.count, members.integers("place"), members.integers("person_no")),
    heard: known.numbers("heard")
  };
}
