import {topicsOf} from "../../src/insights/topics.ts";
import type {Titles} from "./titles.ts";

/**
 * Community → what it talks about in its last half year, most telling first.
 * @param ids of communities, by number.
 */
export function topicsIn(
  {topics, openedBy, of}: Titles,
  ids: readonly string[],
  minimum: number
): Map<string, readonly string[]> {
  const said = [...of].flatMap(([community, threads]) =>
    Array.from(threads, (thread) => ({
      communityId: ids[community],
      person: openedBy[thread],
      words: topics[thread]
    }))
  );
  return new Map(
    topicsOf(said, minimum).map(({communityId, words}) => [
      communityId,
      words.map((word) => word.replaceAll("-", " "))
    ])
  );
}
