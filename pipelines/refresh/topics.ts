import {topicsOf} from "../../src/insights/topics.ts";
import type {Titles} from "./titles.ts";

/** What each community talks about in its last half year, most telling first. */
export function topicsIn(titles: Titles, minimum: number): Map<string, readonly string[]> {
  const said = [...titles].flatMap(([communityId, threads]) =>
    threads.map(({topics, openedBy}) => ({communityId, person: openedBy, words: topics}))
  );
  return new Map(
    topicsOf(said, minimum).map(({communityId, words}) => [
      communityId,
      words.map((word) => word.replaceAll("-", " "))
    ])
  );
}
