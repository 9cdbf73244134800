import {listsOf} from "../../../src/recommend/lists.ts";
import type {Database} from "../../../src/warehouse/duckdb.ts";
import {lists, texts} from "../../refresh/learning/cells.ts";
import {readPast} from "../connections/read.ts";
import {fromWarehouse} from "../history-of.ts";
import type {Inside} from "../inside.ts";
import type {Asked} from "./asked.ts";

/** Fewer marked questions than this: whoever begins a thread has asked. */
const enoughQuestions = 200;

/** What was asked and answered in a home. */
export const askedIn = (inside: Inside): Promise<Asked> =>
  fromWarehouse(inside, async (db) => ({
    ...(await readPast(db)),
    consent: inside.config.privacy.mentors,
    ...(await readStanding(db)),
    ...(await readQuestions(db)),
    talked: await readTalked(db),
    skills: await readSkills(db)
  }));

async function readStanding(db: Database): Promise<Pick<Asked, "standing" | "timezones">> {
  const people = await db.columns(`
    select
      coalesce(boss.person_no, -1) as manager,
      case preference.mentors when 'yes' then 1 when 'no' then -1 else 0 end as mentors,
      coalesce(capacity, -1)::integer as capacity,
      coalesce(languages, person.language) as languages,
      timezone
    from person_key
    left join person using (person_id)
    left join preference using (person_id)
    left join person_key as boss on boss.person_id = person.manager_id
    order by person_key.person_no`);
  return {
    standing: {
      manager: people.integers("manager"),
      mentors: Int8Array.from(people.integers("mentors")),
      capacity: people.integers("capacity"),
      languages: lists(people.words("languages")),
      vetoes: listsOf(people.count, [], [])
    },
    timezones: texts(people.words("timezone"))
  };
}

async function readQuestions(db: Database): Promise<Pick<Asked, "questions" | "answers">> {
  await db.run(`
    create temp table asked as
    select
      (row_number() over (order by opening_no) - 1)::integer as question,
      thread_no, opened_by, declared_no, concat_ws(' ', title, replace(tags, ';', ' ')) as words,
      epoch(opened_at) / 86400 as day
    from thread left join artifact using (artifact_id)
    where title is not null
      and (is_question or (select count(*) < ${enoughQuestions} from thread where is_question and answered_at is not null))`);
  const questions = await db.columns("select * from asked order by question");
  const answers = await db.columns(`
    with answer as (
      select
        question, actor_no, min(happened_at) as happened_at,
        min(accepted_at) as accepted_at, list(exchange.artifact_id) as artifacts
      from asked
      join exchange using (thread_no)
      left join maker using (artifact_id)
      where wrote and actor_no <> opened_by
      group by question, actor_no
    ),
    thanks as (
      select question, target_no as actor_no, min(happened_at) as thanked_at
      from asked
      join exchange using (thread_no)
      where exchange.kind in ('thank', 'accept') and actor_no = opened_by
      group by question, target_no
    )
    select
      question, actor_no, epoch(answer.happened_at) / 86400 as day,
      coalesce(epoch(least(accepted_at, thanked_at)) / 86400, 1e9)::double as accepted
    from answer left join thanks using (question, actor_no)
    order by question, actor_no`);
  const {codes, words} = questions.words("words");
  return {
    questions: {
      asker: questions.integers("opened_by"),
      community: questions.integers("declared_no"),
      day: questions.numbers("day"),
      words: Array.from(codes, (code) => words[code])
    },
    answers: {
      question: answers.integers("question"),
      person: answers.integers("actor_no"),
      day: answers.numbers("day"),
      acceptedDay: answers.numbers("accepted")
    }
  };
}

async function readTalked(db: Database): Promise<Asked["talked"]> {
  const rows = await db.columns(
    "select actor_no, community_no, epoch(happened_at) / 86400 as day from exchange where wrote and community_no >= 0 order by exchange_no"
  );
  return {
    person: rows.integers("actor_no"),
    community: rows.integers("community_no"),
    day: rows.numbers("day")
  };
}

async function readSkills(db: Database): Promise<Asked["skills"]> {
  const rows = await db.columns(`
    select person_no, coalesce(skill.name, skill_id) as name, coalesce(epoch(happened_at) / 86400, -1e9)::double as day
    from person_skill join person_key using (person_id) left join skill using (skill_id)
    where level is null or level >= 0.5
    order by person_no, name, day`);
  const {codes, words} = rows.words("name");
  return {
    person: rows.integers("person_no"),
    name: Array.from(codes, (code) => words[code]),
    day: rows.numbers("day")
  };
}
