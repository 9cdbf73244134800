import {asWritten} from "../../src/insights/as-written.ts";
import {topicsOf} from "../../src/insights/topics.ts";
import type {Titles} from "./titles.ts";

/**
 * Community → what it talks about in its last half year, most telling first, as its people write it.
 * @param ids of communities, by number.
 */
export function topicsIn(
  {title, topics, openedBy, of}: Titles,
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
  const told = topicsOf(said, minimum);
  const tagWords = (topic: string) => topic.split("-");
  const usual = asWritten(new Set(told.flatMap(({words}) => words.flatMap(tagWords))), title);
  return new Map(
    told.map(({communityId, words}) => [
      communityId,
      words.map((topic) =>
        tagWords(topic)
          .map((word) => usual.get(word) ?? word)
          .join(" ")
      )
    ])
  );
}
