import type {Static} from "typebox";
import type {Look} from "../look.ts";
import type {threadQuery, threads as schema} from "../schemas/community-people.ts";
import type {Community} from "../snapshot/communities.ts";
import {rowsOf} from "../snapshot/rows.ts";
import {isInside, peopleCount, seesNames} from "../visibility.ts";
import {paged} from "./paged.ts";
import {personOf} from "./names.ts";

type Threads = Static<typeof schema>;

interface Row {
  threadId: string;
  title: string | null;
  openedOn: string;
  openedBy: string | null;
  messages: number;
  people: number | null;
  isQuestion: boolean;
  answered: boolean;
  waitsDays: number | null;
  firstPost: boolean;
}

/** What is talked about, newest first; what waits for an answer, longest first. Posts name their authors to those inside. */
export async function threadsOf(
  look: Look,
  community: Community,
  query: Static<typeof threadQuery>
): Promise<Threads> {
  const inside = isInside(look, community);
  const named = seesNames(look, community);
  const rows = await rowsOf<Row>(look.snapshot.database, sql, [
    community.id,
    look.snapshot.dataTo ?? look.live.today
  ]);
  const waiting = rows.filter(({waitsDays, firstPost}) => waitsDays !== null || firstPost);
  const wanted = query.open
    ? waiting.toSorted((a, b) => (b.waitsDays ?? 0) - (a.waitsDays ?? 0))
    : rows;
  const list = paged(wanted, query, ({threadId, openedBy, people, ...row}) => ({
    ...row,
    id: threadId,
    communityId: community.id,
    openedBy: named && openedBy !== null ? personOf(look, openedBy) : null,
    people: peopleCount(look, people, inside)
  }));
  const open = rows.filter(({waitsDays}) => waitsDays !== null).length;
  return {...list, open, unheard: rows.filter(({firstPost}) => firstPost).length};
}

const sql = `
  select thread_id, title, opened_on, opened_by, messages, people, is_question,
    answered_at is not null as answered,
    case when is_question and answered_at is null then date_diff('day', opened_on::date, $2::date) end as waits_days,
    exists (
      select * from first_posts as post
      where post.community_id = thread.community_id and post.person_id = thread.opened_by
        and post.posted_on::date = thread.opened_on::date and not post.heard
    ) as first_post
  from threads as thread
  where community_id = $1
  order by opened_on desc, thread_id`;
