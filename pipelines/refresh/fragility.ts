import {csrOf} from "../../src/graph/csr.ts";
import {type Fragility, fragilityOf} from "../../src/insights/fragility.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import {namesOf, writeRows} from "./tables.ts";

/** On whom each community rests: table `fragility`, a row where it rests on one or two people. */
export async function writeFragility(db: Database): Promise<void> {
  const pairs = await db.columns(inTouch);
  const [community, one, other] = ["community_no", "one_no", "other_no"].map((name) =>
    pairs.integers(name)
  );
  const found: {community: number; fragility: Fragility}[] = [];
  for (let from = 0, to = 0; from < community.length; from = to) {
    while (to < community.length && community[to] === community[from]) to++;
    const fragility = amongThese(one.subarray(from, to), other.subarray(from, to));
    if (fragility) found.push({community: community[from], fragility});
  }
  const communities = await namesOf(db, "known_community", "community");
  const people = await namesOf(db, "person_key", "person");
  await writeRows(
    db,
    "fragility",
    found.map(({community, fragility: {holders, people: all, cutOff, core, coreLeft}}) => ({
      community_id: communities[community],
      person_ids: JSON.stringify(holders.map((holder) => people[holder])),
      people: all,
      cut_off: cutOff,
      core,
      core_left: coreLeft
    }))
  );
}

/** Fragility of the round that these pairs make; its holders keep their numbers. */
function amongThese(one: Int32Array, other: Int32Array): Fragility | null {
  const people = [...new Set([...one, ...other])].toSorted((a, b) => a - b);
  const local = new Map(people.map((person, p) => [person, p]));
  const numbered = (column: Int32Array) =>
    Int32Array.from(column, (person) => local.get(person) ?? -1);
  const found = fragilityOf(
    csrOf({
      people: people.length,
      from: numbered(one),
      to: numbered(other),
      weight: new Uint8Array(one.length).fill(1)
    })
  );
  return found && {...found, holders: found.holders.map((holder) => people[holder])};
}

/** Who was in touch in a community in its last 13 weeks: one spoke to the other, or in a thread the other began. */
const inTouch = `
  with spoken as (
    select community_no, thread_no, actor_no, target_no
    from community_exchange
    where wrote and window_no >= (select windows from span) - 13
  ),
  pair as (
    select community_no, actor_no, target_no from spoken where target_no >= 0
    union
    select spoken.community_no, actor_no, opened_by from spoken join thread using (thread_no)
  )
  select distinct
    community_no, least(actor_no, target_no) as one_no, greatest(actor_no, target_no) as other_no
  from pair
  semi join present_member as here
    on here.community_no = pair.community_no and here.person_no = actor_no
  semi join present_member as there
    on there.community_no = pair.community_no and there.person_no = target_no
  where actor_no <> target_no
  order by community_no, one_no, other_no`;
