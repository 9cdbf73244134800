import type {Database} from "../../src/warehouse/duckdb.ts";
import {textsOf} from "./tables.ts";

/** Threads of the last half year that have a title, by column. */
export interface Titles {
  readonly title: readonly string[];
  /** The tags, each one word, where there are any; else the title. */
  readonly topics: readonly string[];
  /** Title and tags. */
  readonly text: readonly string[];
  readonly openedBy: Int32Array;
  /** Community number → the threads begun in it. */
  readonly of: ReadonlyMap<number, Int32Array>;
}

/** Titles are asked about by topics, circles and coverage: each is read once for all three. */
export async function readTitles(db: Database): Promise<Titles> {
  await db.run(`
    create or replace temp table titled as
    select
      (row_number() over (order by thread_no) - 1)::integer as place, thread_no, opened_by, title, tags
    from thread
    where title is not null and opened_at >= (select now - interval 182 days from span)`);
  const [title, tags] = [await textsOf(db, "titled", "title"), await textsOf(db, "titled", "tags")];
  const threads = await db.columns("select opened_by from titled order by place");
  const begun = await db.columns(
    "select community_no, place from community_thread join titled using (thread_no) order by community_no, place"
  );
  return {
    title,
    topics: tags.map((words, t) => words.replaceAll(" ", "-") || title[t]),
    text: tags.map((words, t) => (words ? `${title[t]} ${words.replaceAll(";", " ")}` : title[t])),
    openedBy: threads.integers("opened_by"),
    of: byCommunity(begun.integers("community_no"), begun.integers("place"))
  };
}

/** Rows of a column by the community beside them, which rises. */
function byCommunity(community: Int32Array, column: Int32Array): Map<number, Int32Array> {
  const of = new Map<number, Int32Array>();
  for (let first = 0, end = 0; first < column.length; first = end) {
    while (end < column.length && community[end] === community[first]) end++;
    of.set(community[first], column.subarray(first, end));
  }
  return of;
}
