import type {Look} from "../look.ts";
import {addDays} from "../snapshot/open.ts";
import {rowsOf} from "../snapshot/rows.ts";
import {reachOf} from "../visibility.ts";
import {plural} from "../words.ts";
import {communityName} from "./names.ts";

interface Words {
  words: string;
  communityId: string | null;
}

/** What happened in the last week with data where the reader takes part: own questions first, then new talk. */
export async function sinceMonday(look: Look, personId: string): Promise<Words[]> {
  const monday = look.snapshot.weekStarts.at(-1);
  if (monday === undefined) return [];
  const {database} = look.snapshot;
  const answered = await rowsOf<{
    title: string | null;
    communityId: string | null;
    solved: boolean;
  }>(
    database,
    `select any_value(title) as title, min(community_id) as community_id, bool_or(coalesce(solved, false)) as solved
     from threads where opened_by = $1 and is_question and answered_at >= $2::date
     group by thread_id order by max(answered_at) desc, thread_id limit 3`,
    [personId, monday]
  );
  const places = (look.snapshot.placesOf.get(personId) ?? [])
    .map(({communityId}) => communityId)
    .filter((id) => !look.snapshot.communities.get(id)?.covers);
  const opened = await rowsOf<{communityId: string; threads: number; questions: number}>(
    database,
    `select community_id, count(*) as threads, count(*) filter (is_question and answered_at is null) as questions
     from threads where opened_on >= $1::date and list_contains(string_split($2, chr(10)), community_id)
     group by community_id order by questions desc, threads desc, community_id limit 4`,
    [monday, places.join("\n")]
  );
  return [
    ...letIn(look, personId),
    ...answered.map(({title, communityId, solved}) => ({
      words: `Your question${title ? ` “${title}”` : ""} was ${solved ? "solved" : "answered"}.`,
      communityId
    })),
    ...opened.flatMap(({communityId, threads, questions}) => {
      const community = look.snapshot.communities.get(communityId);
      if (!community || reachOf(look, community) !== "open") return [];
      const name = communityName(look, community);
      const waiting =
        questions === 0
          ? ""
          : `; ${plural(questions, "question waits", "questions wait")} for an answer`;
      return [{words: `${name} began ${plural(threads, "conversation")}${waiting}.`, communityId}];
    })
  ];
}

/** What stewards answered, in the last two weeks, to one's asking to join. */
function letIn(look: Look, personId: string): Words[] {
  const since = addDays(look.live.today, -14) ?? "";
  return [...look.live.standing.doors].flatMap(([communityId, people]): Words[] => {
    const answer = people.get(personId)?.answer;
    const community = look.snapshot.communities.get(communityId);
    if (!answer || !community || answer.madeAt.slice(0, 10) < since) return [];
    const name = communityName(look, community);
    return answer.what === "community.let_in"
      ? [{words: `You asked to join ${name}: you are in.`, communityId}]
      : [{words: `You asked to join ${name}: not at the moment.`, communityId: null}];
  });
}
