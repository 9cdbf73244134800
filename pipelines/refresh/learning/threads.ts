import type {Learning} from "../../../src/recommend/learning.ts";
import {listsOf} from "../../../src/recommend/lists.ts";
import type {Database} from "../../../src/warehouse/duckdb.ts";
import {textsOf} from "../tables.ts";

/** Questions with a title, and who else wrote below them. */
export async function readQuestions(
  db: Database
): Promise<Pick<Learning, "questions" | "answers">> {
  await db.run(`
    create or replace temp table asked as
    select
      (row_number() over (order by opening_no) - 1)::integer as place,
      thread_no, opened_by, title, replace(tags, ';', ' ') as tags, opened_at::date as asked_on, community_key.community_id
    from thread
    left join community_key on community_no = declared_no
    where is_question and title is not null and opened_at >= (select now - interval 730 days from span)`);
  const questions = await db.columns(`
    select opened_by, coalesce(number, -1)::integer as community, asked_on
    from asked
    left join (select community_id, row_number() over (order by community_id) - 1 as number from communities) using (community_id)
    order by place`);
  const answers = await db.columns(`
    with said as (
      select
        place, actor_no, target_no, artifact_id, wrote and actor_no <> opened_by as answers,
        kind in ('accept', 'thank') and actor_no = opened_by as thanks
      from asked join exchange using (thread_no)
    )
    select
      place, if(thanks, target_no, actor_no) as person,
      max((thanks or accepted_at is not null)::integer)::integer as accepted
    from said left join maker using (artifact_id)
    where answers or thanks
    group by place, person
    having bool_or(answers)
    order by place, person`);
  return {
    questions: {
      asker: questions.integers("opened_by"),
      community: questions.integers("community"),
      day: questions.integers("asked_on"),
      titles: await textsOf(db, "asked", "title"),
      tags: await textsOf(db, "asked", "tags")
    },
    answers: {
      question: answers.integers("place"),
      person: answers.integers("person"),
      accepted: Uint8Array.from(answers.integers("accepted"))
    }
  };
}

/** Titles of the last half year's threads, and who wrote there. */
export async function readThreads(db: Database): Promise<Learning["threads"]> {
  await db.run(`
    create or replace temp table recent as
    select (row_number() over (order by thread_no) - 1)::integer as place, thread_no, title from thread
    where people between 2 and 20 and opened_at >= (select now - interval 182 days from span)`);
  const titles = await textsOf(db, "recent", "title");
  const people = await db.columns(
    "select distinct place, actor_no from recent join exchange using (thread_no) where wrote order by place, actor_no"
  );
  return {
    titles,
    people: listsOf(titles.length, people.integers("place"), people.integers("actor_no"))
  };
}
