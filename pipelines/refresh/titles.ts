import type {Database} from "../../src/warehouse/duckdb.ts";
import {namesOf} from "./tables.ts";

/** What a thread of the last half year is called, and who began it. */
export interface Title {
  readonly title: string;
  /** Its tags, each one word, where there are any; else its title. */
  readonly topics: string;
  /** Title and tags. */
  readonly text: string;
  readonly openedBy: number;
}

/** Community → the threads begun in it; a thread is the same object in all its communities. */
export type Titles = ReadonlyMap<string, readonly Title[]>;

/** Titles are asked about by topics, circles and coverage: each is read once for all three. */
export async function readTitles(db: Database): Promise<Titles> {
  await db.run(`
    create or replace temp table titled as
    select thread_no, opened_by, title, coalesce(tags, '') as tags
    from thread left join artifact using (artifact_id)
    where title is not null and opened_at >= (select now - interval 182 days from span)`);
  const threads = await db.columns("from titled");
  const [titles, tags] = [threads.words("title"), threads.words("tags")];
  const openedBy = threads.integers("opened_by");
  const titleOf = new Map(
    Array.from(threads.integers("thread_no"), (thread, t) => {
      const words = {title: titles.words[titles.codes[t]], tags: tags.words[tags.codes[t]]};
      return [thread, titleFrom(words, openedBy[t])];
    })
  );
  const begun = await db.columns(
    "select community_no, thread_no from community_thread semi join titled using (thread_no) order by all"
  );
  const ids = await namesOf(db, "known_community", "community");
  const of = new Map<string, Title[]>();
  const threadNo = begun.integers("thread_no");
  for (const [row, community] of begun.integers("community_no").entries()) {
    const known = of.get(ids[community]) ?? [];
    if (known.length === 0) of.set(ids[community], known);
    known.push(titleOf.get(threadNo[row]) as Title);
  }
  return of;
}

const titleFrom = ({title, tags}: {title: string; tags: string}, openedBy: number): Title => ({
  title,
  topics: tags.replaceAll(" ", "-") || title,
  text: tags === "" ? title : `${title} ${tags.replaceAll(";", " ")}`,
  openedBy
});
