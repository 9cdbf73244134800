import {outlookOf} from "../../src/insights/outlook.ts";
import {startsOf, type Traces} from "../../src/insights/outlook/traces.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import {dayNumber, writeColumns} from "./tables.ts";

/** Days that an outlook looks ahead. */
export const horizon = 90;

/** Table `person_outlook`: the chance that each person does anything in the days ahead; null who left or never came. */
export async function writeOutlook(
  db: Database,
  pseudonyms: readonly string[],
  madeOn: string
): Promise<void> {
  const {traces, now} = await readTraces(db);
  await writeColumns(db, "person_outlook", {
    made_on: new Int32Array(pseudonyms.length).fill(dayNumber(madeOn)),
    person_id: pseudonyms,
    p_active: outlookOf(traces, {now, horizon})
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
    select distinct actor_no, date_diff('day', first_window, happened_at::date)::integer as day
    from exchange, span
    where kind <> 'view' and window_no < windows
    order by actor_no, day`);
  const traces = {
    people,
    done: {starts: startsOf(done.integers("actor_no"), people), day: done.integers("day")},
    goneFrom
  };
  return {traces, now: windows * 7};
}
