import type {Database} from "../../warehouse/duckdb.ts";
import {rowsOf} from "./rows.ts";

/** Common words of communities → people who began a conversation with the word in its title, last 12 weeks. */
export async function readTopics(database: Database): Promise<Map<string, number>> {
  const rows = await rowsOf<{topic: string; people: number}>(
    database,
    `with topic as (
       select distinct unnest(from_json(topics, '["VARCHAR"]')) as topic from communities where topics is not null
     ),
     talk as (
       select distinct lower(title) as title, opened_by from threads
       where opened_on > (select max(window_start) from community_windows) - interval 77 day
     )
     select topic, count(distinct opened_by) as people
     from topic join talk on contains(title, lower(topic)) group by topic`
  );
  return new Map(rows.map(({topic, people}) => [topic, people]));
}
