import {type Titled, type Topics, topicsOf} from "../../src/insights/topics.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";

/** What each community talks about in its last half year: topics by community, from tags where there are any, else titles. */
export async function readTopics(
  db: Database,
  minimum: number
): Promise<Map<string, readonly string[]>> {
  const titles = await db.rows<Titled>(`
    select community_id as "communityId", opened_by as person, coalesce(nullif(replace(tags, ' ', '-'), ''), title) as words
    from community_thread
    join thread using (thread_no)
    join known_community using (community_no)
    left join (select artifact_id, tags from artifact) using (artifact_id)
    where title is not null and opened_at >= (select now - interval 182 days from span)
    order by community_no, thread_id`);
  const topics: Topics[] = topicsOf(titles, minimum);
  return new Map(
    topics.map(({communityId, words}) => [
      communityId,
      words.map((word) => word.replaceAll("-", " "))
    ])
  );
}
