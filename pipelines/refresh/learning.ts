import type {Config} from "../../src/config.ts";
import type {Csr, Structure} from "../../src/graph/csr.ts";
import type {History} from "../../src/insights/history.ts";
import {opennessOf} from "../../src/recommend/connections/openness.ts";
import {levelOf} from "../../src/recommend/courses/level.ts";
import type {Learning} from "../../src/recommend/learning.ts";
import {listsOf} from "../../src/recommend/lists.ts";
import type {Decision} from "../../src/store/decisions.ts";
import type {Dictionary} from "../../src/warehouse/columns.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import {judgedOf} from "./judged.ts";
import {dayNumber, textsOf} from "./tables.ts";

interface Basis {
  readonly history: History;
  readonly ties: Csr;
  /** Weeks ago → the network then. */
  readonly tiesEarlier: ReadonlyMap<number, Csr>;
  readonly config: Config;
  readonly decisions: readonly Decision[];
  /** The day recommendations are made for. */
  readonly madeOn: string;
}

/** What recommendations are made from, read from the warehouse's tables. */
export async function readLearning(db: Database, basis: Basis): Promise<Learning> {
  const {history, ties, tiesEarlier, config, decisions, madeOn} = basis;
  const {minimum_group: minimumGroup, mentors, connections} = config.privacy;
  const {pseudonyms} = history;
  const count = pseudonyms.length;
  const communities = await readCommunities(db, config);
  const taught = await readCourses(db, madeOn);
  const today = dayNumber(madeOn);
  const {known, metSince} = await readKnown(db, count);
  const earlier: Learning["earlier"][number][] = [];
  for (const [weeks, then] of tiesEarlier) {
    const day = today - 7 * weeks;
    const met = metSince(weeks);
    earlier.push({today: day, ties: then, openness: await readOpenness(db, count, day), met});
  }
  return {
    today,
    minimumGroup,
    consent: {mentors, connections},
    people: await readPeople(db, history, madeOn),
    ties,
    known,
    openness: await readOpenness(db, count, today),
    earlier,
    communities,
    ...(await readQuestions(db)),
    threads: await readThreads(db),
    ...taught,
    judged: judgedOf({
      decisions,
      weights: config.recommendations.feedback,
      ids: {
        mentor: pseudonyms,
        connection: pseudonyms,
        course: taught.courses.ids,
        community: communities.ids
      }
    })
  };
}

async function readPeople(
  db: Database,
  {pseudonyms, unit}: History,
  madeOn: string
): Promise<Learning["people"]> {
  const people = await db.columns(`
    with skilled as (
      select person_id, string_agg(distinct coalesce(skill.name, skill_id), ';' order by coalesce(skill.name, skill_id)) as skills
      from person_skill left join skill using (skill_id)
      where level is null or level >= 0.5
      group by person_id
    )
    select
      coalesce(boss.person_no, -1) as manager,
      (coalesce(left_on <= '${madeOn}', false) or coalesce(paused_until > '${madeOn}', false))::integer as away,
      case preference.mentors when 'yes' then 1 when 'no' then -1 else 0 end as mentors,
      case preference.connections when 'yes' then 1 when 'no' then -1 else 0 end as connections,
      coalesce(bridging = 'yes', false)::integer as bridging,
      coalesce(capacity, -1)::integer as capacity,
      interests, coalesce(languages, person.language) as languages, skills, vetoes, org_unit, title
    from person_key
    left join person using (person_id)
    left join preference using (person_id)
    left join skilled using (person_id)
    left join person_key as boss on boss.person_id = person.manager_id
    order by person_key.person_no`);
  const numberOf = new Map(pseudonyms.map((id, person) => [id, person]));
  return {
    pseudonyms,
    unit,
    units: texts(people.words("org_unit")),
    titles: texts(people.words("title")),
    manager: people.integers("manager"),
    away: Uint8Array.from(people.integers("away")),
    mentors: Int8Array.from(people.integers("mentors")),
    connections: Int8Array.from(people.integers("connections")),
    bridging: Uint8Array.from(people.integers("bridging")),
    capacity: people.integers("capacity"),
    interests: lists(people.words("interests")),
    languages: lists(people.words("languages")),
    skills: lists(people.words("skills")),
    vetoes: numbered(lists(people.words("vetoes")), numberOf)
  };
}

/** Who spoke with whom in the past year, and who for the first time in it in the last so many weeks. */
async function readKnown(
  db: Database,
  count: number
): Promise<{known: Structure; metSince: (weeks: number) => Structure}> {
  const pairs = await db.columns(`
    with spoken as (
      select actor_no as one, target_no as other, min(happened_at) as first_at from exchange
      where target_no >= 0 and happened_at >= (select now - interval 365 days from span)
      group by all
    ),
    either as (select * from spoken union all select other, one, first_at from spoken)
    select one, other, ((select now from span)::date - min(first_at)::date)::integer as days
    from either group by one, other order by 1, 2`);
  const [one, other] = [pairs.integers("one"), pairs.integers("other")];
  const days = pairs.integers("days");
  return {
    known: listsOf(count, one, other),
    metSince: (weeks) =>
      listsOf(
        count,
        one.map((person, row) => (days[row] <= 7 * weeks ? person : -1)),
        other
      )
  };
}

/** Talk of the two weeks before a day, and for its pairs whether they had spoken in the year before. */
async function readOpenness(db: Database, people: number, today: number): Promise<Float64Array> {
  const day = `(date '1970-01-01' + ${today})`;
  const talk = await db.columns(`
    with spoken as (
      select
        exchange_no, actor_no, target_no, epoch(happened_at) / 86400 as day,
        happened_at >= ${day} - interval 14 days as lately,
        least(actor_no, target_no) as one, greatest(actor_no, target_no) as other
      from exchange
      where target_no >= 0 and happened_at >= ${day} - interval 365 days and happened_at < ${day}
    ),
    met as (
      select distinct one, other from spoken where lately
    ),
    first as (
      select min(exchange_no) as exchange_no from spoken semi join met using (one, other) where not lately group by one, other
    )
    select actor_no, target_no, day from spoken
    where lately or exchange_no in (select exchange_no from first)
    order by day, actor_no, target_no`);
  const rows = {
    from: talk.integers("actor_no"),
    to: talk.integers("target_no"),
    day: talk.numbers("day")
  };
  return opennessOf(rows, {people, today});
}

async function readCommunities(db: Database, {privacy}: Config): Promise<Learning["communities"]> {
  const known = await db.columns(`
    with heard as (
      select community_id, avg(heard::integer) as heard from first_posts
      group by community_id having count(*) >= ${privacy.minimum_group}
    )
    select
      community_id, name, (state = 'living' and covers is null and (origin = 'declared' or ${privacy.found === "shown"}))::integer as open,
      concat_ws(' ', name, purpose, array_to_string(topics::json::varchar[], ' ')) as words,
      heard
    from communities left join heard using (community_id)
    order by community_id`);
  const members = await db.columns(`
    select place, person_no from present_member
    join known_community using (community_no)
    join (select community_id, (row_number() over (order by community_id) - 1)::integer as place from communities)
      using (community_id)
    order by place, person_no`);
  return {
    ids: texts(known.words("community_id")),
    names: texts(known.words("name")),
    open: Uint8Array.from(known.integers("open")),
    words: texts(known.words("words")),
    members: listsOf(known.count, members.integers("place"), members.integers("person_no")),
    heard: known.numbers("heard")
  };
}

/** Questions with a title, and who else wrote below them. */
async function readQuestions(db: Database): Promise<Pick<Learning, "questions" | "answers">> {
  await db.run(`
    create or replace temp table asked as
    select
      (row_number() over (order by opening_no) - 1)::integer as place,
      thread_no, opened_by, title, replace(tags, ';', ' ') as tags, opened_at::date as asked_on, community_key.community_id
    from thread
    left join artifact using (artifact_id)
    left join community_key on community_no = declared_no
    where is_question and title is not null and opened_at >= (select now - interval 730 days from span)`);
  const questions = await db.columns(`
    select opened_by, coalesce(number, -1)::integer as community, asked_on
    from asked
    left join (select community_id, row_number() over (order by community_id) - 1 as number from communities) using (community_id)
    order by place`);
  const answers = await db.columns(`
    select
      place, actor_no as person,
      max((maker.accepted_at is not null)::integer)::integer as accepted
    from asked
    join exchange using (thread_no)
    left join maker on maker.artifact_id = exchange.artifact_id
    where wrote and actor_no <> opened_by
    group by place, actor_no
    order by place, actor_no`);
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

async function readThreads(db: Database): Promise<Learning["threads"]> {
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

async function readCourses(
  db: Database,
  madeOn: string
): Promise<Pick<Learning, "courses" | "enrolments">> {
  const courses = await db.columns(`
    with taught as (
      select course_id, string_agg(coalesce(skill.name, named), ';' order by named) as skill_names
      from (select course_id, unnest(list_distinct(list_transform(string_split(skills, ';'), lambda one: trim(one)))) as named from courses)
      left join skill on skill_id = named
      group by course_id
    )
    select
      course_id, title, language, level, skill_names, prerequisites, concat_ws(' ', title, replace(skills, ';', ' '), description) as words,
      coalesce(retired_on <= '${madeOn}', false)::integer as retired
    from courses left join taught using (course_id) order by course_id`);
  const enrolments = await db.columns(`
    select
      person_no, place, happened_at::date as happened_on, known,
      (status = 'completed' or (status <> 'dropped' and not known))::integer as completed
    from enrolments
    cross join (select bool_or(status = 'completed') as known from enrolments)
    join person_key using (person_id)
    join (select course_id, (row_number() over (order by course_id) - 1)::integer as place from courses) using (course_id)
    order by person_no, place`);
  const ids = texts(courses.words("course_id"));
  const numberOf = new Map(ids.map((id, course) => [id, course]));
  return {
    courses: {
      ids,
      titles: texts(courses.words("title")),
      words: texts(courses.words("words")),
      languages: texts(courses.words("language")),
      levels: Uint8Array.from(texts(courses.words("level")), levelOf),
      skills: lists(courses.words("skill_names")),
      prerequisites: numbered(lists(courses.words("prerequisites")), numberOf),
      retired: Uint8Array.from(courses.integers("retired"))
    },
    enrolments: {
      person: enrolments.integers("person_no"),
      course: enrolments.integers("place"),
      day: enrolments.integers("happened_on"),
      completed: Uint8Array.from(enrolments.integers("completed")),
      did: enrolments.integers("known")[0] === 0 ? "took" : "finished"
    }
  };
}

const texts = ({codes, words}: Dictionary): string[] =>
  Array.from(codes, (code) => (code < 0 ? "" : words[code]));

const lists = (column: Dictionary): string[][] =>
  texts(column).map((list) =>
    list
      .split(";")
      .map((item) => item.trim())
      .filter(Boolean)
  );

function numbered(
  named: readonly (readonly string[])[],
  numberOf: ReadonlyMap<string, number>
): Structure {
  const rows = named.flatMap((items, of) =>
    items.flatMap((item) => {
      const number = numberOf.get(item);
      return number === undefined ? [] : [{of, number}];
    })
  );
  return listsOf(
    named.length,
    rows.map(({of}) => of),
    rows.map(({number}) => number)
  );
}
