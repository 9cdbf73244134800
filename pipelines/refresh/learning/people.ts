import type {History} from "../../../src/insights/history.ts";
import {clocksOn} from "../../../src/recommend/clocks.ts";
import type {Learning} from "../../../src/recommend/learning.ts";
import type {Database} from "../../../src/warehouse/duckdb.ts";
import {dayNumber} from "../tables.ts";
import {lists, numbered, texts} from "./cells.ts";

/** Every person by number: where they sit, what they said they want, what they know. */
export async function readPeople(
  db: Database,
  {pseudonyms, unit}: History,
  madeOn: string
): Promise<Learning["people"]> {
  const people = await db.columns(`
    with skilled as (
      select person_id, string_agg(distinct coalesce(skill.name, skill_id), ';' order by coalesce(skill.name, skill_id)) as skills
      from person_skill left join skill using (skill_id)
      where level is null or level >= 0.5
      group by person_id
    )
    select
      coalesce(boss.person_no, -1) as manager,
      (coalesce(left_on <= '${madeOn}', false) or coalesce(paused_until > '${madeOn}', false))::integer as away,
      case preference.mentors when 'yes' then 1 when 'no' then -1 else 0 end as mentors,
      case preference.connections when 'yes' then 1 when 'no' then -1 else 0 end as connections,
      coalesce(bridging = 'yes', false)::integer as bridging,
      coalesce(capacity, -1)::integer as capacity,
      interests, coalesce(languages, person.language) as languages, skills, vetoes, org_unit, title,
      timezone
    from person_key
    left join person using (person_id)
    left join preference using (person_id)
    left join skilled using (person_id)
    left join person_key as boss on boss.person_id = person.manager_id
    order by person_key.person_no`);
  const numberOf = new Map(pseudonyms.map((id, person) => [id, person]));
  return {
    pseudonyms,
    unit,
    units: texts(people.words("org_unit")),
    titles: texts(people.words("title")),
    manager: people.integers("manager"),
    away: Uint8Array.from(people.integers("away")),
    mentors: Int8Array.from(people.integers("mentors")),
    connections: Int8Array.from(people.integers("connections")),
    bridging: Uint8Array.from(people.integers("bridging")),
    capacity: people.integers("capacity"),
    interests: lists(people.words("interests")),
    languages: lists(people.words("languages")),
    clocks: clocksOn(texts(people.words("timezone")), dayNumber(madeOn)),
    skills: lists(people.words("skills")),
    vetoes: numbered(lists(people.words("vetoes")), numberOf)
  };
}
