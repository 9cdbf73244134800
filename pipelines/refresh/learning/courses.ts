import {levelOf} from "../../../src/recommend/courses/level.ts";
import type {Learning} from "../../../src/recommend/learning.ts";
import type {Database} from "../../../src/warehouse/duckdb.ts";
import {lists, numbered, texts} from "./cells.ts";

/** Courses in the order of their ids, and who took them when. */
export async function readCourses(
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
