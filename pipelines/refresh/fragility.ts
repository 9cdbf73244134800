import {csrOf} from "../../src/graph/csr.ts";
import {fragilityOf} from "../../src/insights/fragility.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import {grouped, type Row, writeRows} from "./tables.ts";

/** On whom each community rests: table `fragility`, a row where it rests on one or two people. */
export async function writeFragility(db: Database): Promise<void> {
  const known = await grouped<{community_id: string; a: string; b: string}>(db, inTouch);
  const rows = [...known].flatMap(([community_id, pairs]): Row[] => {
    const people = [...new Set(pairs.flatMap(({a, b}) => [a, b]))].toSorted();
    const number = new Map(people.map((person, p) => [person, p]));
    const graph = csrOf({
      people: people.length,
      from: pairs.map(({a}) => number.get(a) ?? -1),
      to: pairs.map(({b}) => number.get(b) ?? -1),
      weight: new Uint8Array(pairs.length).fill(1)
    });
    const found = fragilityOf(graph);
    return found
      ? [
          {
            community_id,
            person_ids: JSON.stringify(found.holders.map((holder) => people[holder])),
            people: found.people,
            cut_off: found.cutOff,
            core: found.core,
            core_left: found.coreLeft
          }
        ]
      : [];
  });
  await writeRows(db, "fragility", rows);
}

/** Who was in touch in a community in its last 13 weeks: one spoke to the other, or in a thread the other began. */
const inTouch = `
  with spoken as (
    select community_no, thread_no, actor_no, target_no
    from community_exchange
    where wrote and window_no >= (select windows from span) - 13
  ),
  pair as (
    select community_no, actor_no as one_no, target_no as other_no from spoken where target_no >= 0
    union
    select spoken.community_no, actor_no, opened_by from spoken join thread using (thread_no)
  )
  select distinct
    community_id, least(one.person_id, other.person_id) as a, greatest(one.person_id, other.person_id) as b
  from pair
  join known_community using (community_no)
  join present_member as here on here.community_no = pair.community_no and here.person_no = one_no
  join present_member as there on there.community_no = pair.community_no and there.person_no = other_no
  join person_key as one on one.person_no = one_no
  join person_key as other on other.person_no = other_no
  where one_no <> other_no
  order by community_id, a, b`;
