import type {Database} from "../../warehouse/duckdb.ts";

/** Who took each course, people as numbers. */
export async function readTakers(
  database: Database
): Promise<(courseId: string) => ReadonlySet<number>> {
  const rows = await database.columns(
    "select course_id, person_id from enrolments order by course_id, person_id"
  );
  const [courses, people] = [rows.words("course_id"), rows.words("person_id")];
  const starts = new Map<string, number>();
  for (let row = 0; row < rows.count; row++)
    if (row === 0 || courses.codes[row] !== courses.codes[row - 1])
      starts.set(courses.words[courses.codes[row]], row);
  return (courseId) => {
    const start = starts.get(courseId) ?? rows.count;
    let end = start;
    while (end < rows.count && courses.codes[end] === courses.codes[start]) end++;
    return new Set(people.codes.subarray(start, end));
  };
}
