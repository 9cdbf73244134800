import type {Database} from "../../warehouse/duckdb.ts";
import {listOf, rowsOf} from "./rows.ts";

export interface Course {
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  readonly provider: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly level: string | null;
  readonly hours: number | null;
  readonly skills: readonly string[];
  /** People who finished it. */
  readonly finished: number;
}

export async function readCourses(database: Database): Promise<Map<string, Course>> {
  const rows = await rowsOf<Omit<Course, "skills"> & {skills: string | null}>(
    database,
    `select course_id as id, coalesce(title, course_id) as title, description, provider, url, language, level,
       duration_hours as hours, skills, coalesce(finished, 0) as finished
     from courses
     left join (
       select course_id, count(distinct person_id) as finished
       from enrolments where status = 'completed' group by course_id
     ) using (course_id)
     order by title, course_id`
  );
  return new Map(rows.map((row) => [row.id, {...row, skills: listOf(row.skills)}]));
}
