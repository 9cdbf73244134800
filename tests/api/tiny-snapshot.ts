import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {openDatabase} from "../../src/warehouse/duckdb.ts";
import {snapshotTables} from "../../src/warehouse/snapshot-tables.ts";

/** Tables beside the interface, as refresh publishes them. */
const besides: Readonly<Record<string, string>> = {
  communities:
    "community_id varchar, origin varchar, name varchar, purpose varchar, kind varchar, founded_on date, closed_on date, steward_id varchar, outcome varchar, state varchar, born_on date, covers varchar, topics varchar",
  community_usual: "community_id varchar, metric varchar, low double, middle double, high double",
  community_overlap:
    "found_id varchar, declared_id varchar, people integer, found_share double, declared_share double",
  declared_overlap: "a_id varchar, b_id varchar, people integer, share double",
  people:
    "person_id varchar, org_unit varchar, location varchar, workplace varchar, language varchar, timezone varchar, title varchar, ties integer, joined_on date",
  preferences:
    "person_id varchar, mentors varchar, connections varchar, interests varchar, languages varchar, capacity bigint, availability varchar, vetoes varchar, paused_until date",
  courses:
    "course_id varchar, title varchar, description varchar, provider varchar, url varchar, language varchar, level varchar, duration_hours double, skills varchar",
  enrolments: "person_id varchar, course_id varchar, status varchar, happened_at timestamptz",
  objectives:
    "objective_id varchar, title varchar, description varchar, kind varchar, indicator varchar, baseline double, target double, starts_on date, ends_on date, keywords varchar",
  objective_readings: "objective_id varchar, observed_on date, value double",
  threads:
    "thread_id varchar, community_id varchar, title varchar, opened_on date, opened_by varchar, people integer, messages integer, is_question boolean, answered_at timestamptz, solved boolean",
  first_posts: "community_id varchar, person_id varchar, posted_on date, heard boolean",
  person_days: "person_id varchar, community_id varchar, window_start date, days integer",
  ties: "a varchar, b varchar, weight double",
  circles: "community_id varchar, circle integer, label varchar, people integer",
  circle_ties: "community_id varchar, a integer, b integer, weight double",
  circle_members: "community_id varchar, circle integer, person_id varchar",
  steps:
    "step varchar, came_in bigint, came_out bigint, set_aside bigint, missing varchar, todo varchar, finished_at timestamptz",
  source_weeks: "source varchar, window_start date, rows bigint",
  metrics: "id varchar, question varchar, grain varchar, unit varchar, note varchar, sql varchar",
  meta: "key varchar, value varchar"
};

export type Cell = string | number | boolean | null;
/** Table → rows as lists of cells in the table's column order; what is left out at the end is null. */
export type TinyTables = Readonly<Record<string, readonly (readonly Cell[])[]>>;

/** Publishes hand-written rows as a snapshot of `home`, in the tables and columns refresh writes. */
export async function publishTiny(home: string, id: string, rows: TinyTables): Promise<void> {
  mkdirSync(join(home, "snapshots"), {recursive: true});
  const database = await openDatabase({path: join(home, "snapshots", `${id}.duckdb`), threads: 1});
  for (const [table, columns] of Object.entries(columnsOf())) {
    await database.run(`create table ${table} (${columns})`);
    const names = columns.split(", ").map((column) => column.split(" ")[0]);
    for (const row of rows[table] ?? []) {
      const given = names.slice(0, row.length);
      const marks = given.map((_, i) => `$${i + 1}`).join(", ");
      await database.run(`insert into ${table} (${given.join(", ")}) values (${marks})`, row);
    }
  }
  database.close();
  writeFileSync(join(home, "current"), `${id}\n`);
}

const columnsOf = (): Record<string, string> => ({
  ...Object.fromEntries(
    Object.entries(snapshotTables).map(([name, {columns}]) => [
      name,
      Object.entries(columns)
        .map(([column, type]) => `"${column}" ${type}`)
        .join(", ")
    ])
  ),
  ...besides
});
