import {startsOf, type Traces} from "../../src/insights/outlook/traces.ts";
import type {Aside, Work} from "../../src/parallel/aside.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import type {Kept} from "./memory.ts";
import {readPeopleOutages} from "./outages.ts";
import {outlookRecalled} from "./outlook-recalled.ts";
import {dayNumber, writeColumns} from "./tables.ts";

/** Days that an outlook looks ahead. */
export const horizon = 90;

type Asked = Parameters<typeof outlookRecalled>;
type Outlook = ReturnType<typeof outlookRecalled>;

const foretelling: Work<Asked, Outlook> = {
  module: new URL("outlook-recalled.ts", import.meta.url),
  run: outlookRecalled
};

/** The chance that each person does anything in the days ahead; missing who left or never came. */
export async function foretell(
  db: Database,
  aside: Aside,
  kept: Kept
): Promise<{outlook: Promise<Outlook>}> {
  const {traces, now} = await readTraces(db);
  return {outlook: aside.ask(foretelling, traces, {now, horizon}, kept)};
}

/** Table `person_outlook`: what was foretold. */
export async function writeOutlook(
  db: Database,
  pseudonyms: readonly string[],
  {madeOn, pActive}: {madeOn: string; pActive: Float64Array}
): Promise<void> {
  await writeColumns(db, "person_outlook", {
    made_on: new Int32Array(pseudonyms.length).fill(dayNumber(madeOn)),
    person_id: pseudonyms,
    p_active: pActive
  });
}

/** Who did something on which day of the whole weeks, and the day after the last. */
export async function readTraces(db: Database): Promise<{traces: Traces; now: number}> {
  const [{windows}] = await db.rows<{windows: number}>(
    "select coalesce(max(windows), 0)::integer as windows from span"
  );
  const gone = await db.columns(`
    select case when left_on is null then -1 else greatest(date_diff('day', first_window, left_on), 0) end::integer as day
    from person_key left join person using (person_id), span
    order by person_no`);
  const goneFrom = gone.integers("day");
  const people = goneFrom.length;
  const done = await db.columns(`
    select actor_no, date_diff('day', first_window, happened_on)::integer as day
    from active_day, span
    where window_no < windows
    order by actor_no, day`);
  const turned = await db.columns(`
    select target_no, date_diff('day', first_window, happened_on)::integer as day
    from turned_to_day, span
    where window_no < windows
    order by target_no, day`);
  const traces = {
    people,
    done: {starts: startsOf(done.integers("actor_no"), people), day: done.integers("day")},
    turnedTo: {starts: startsOf(turned.integers("target_no"), people), day: turned.integers("day")},
    goneFrom,
    outages: await readPeopleOutages(db, people)
  };
  return {traces, now: windows * 7};
}
