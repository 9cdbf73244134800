import type {History, NewTies} from "../../src/insights/history.ts";
import type {Columns} from "../../src/warehouse/columns.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";

/** The organisation's weeks as arrays, from the warehouse's tables. */
export async function readHistory(db: Database): Promise<History> {
  const weeks = await db.rows<{window_start: string}>(
    "select window_start from week order by window_no"
  );
  const people = await db.columns(
    "select person_id, unit_no, place_no from person_key order by person_no"
  );
  const ties = await readTies(db);
  const activity = await db.columns(
    "select window_no, person_no, community_no, times from weekly_activity order by window_no, person_no, community_no"
  );
  const roster = await db.columns(
    "select community_no, person_no, since_no, until_no from roster order by community_no, person_no, since_no"
  );
  return {
    windowStarts: weeks.map(({window_start}) => window_start),
    pseudonyms: people.words("person_id").words,
    unit: people.integers("unit_no"),
    place: people.integers("place_no"),
    ties,
    activity: {
      window: activity.integers("window_no"),
      person: activity.integers("person_no"),
      community: activity.integers("community_no"),
      count: activity.integers("times")
    },
    declared: await readDeclared(db),
    roster: {
      community: roster.integers("community_no"),
      person: roster.integers("person_no"),
      since: roster.integers("since_no"),
      until: roster.integers("until_no")
    }
  };
}

/** As they lie, which is in their order unless people were numbered anew: to sort so many takes twice as long. */
async function readTies(db: Database): Promise<NewTies> {
  const sql = "select window_no, from_no, to_no, weight_micro / 1e6 as weight from weekly_tie";
  const ties = tiesOf(await db.columns(sql));
  return isInOrder(ties)
    ? ties
    : tiesOf(await db.columns(`${sql} order by window_no, from_no, to_no`));
}

const tiesOf = (columns: Columns): NewTies => ({
  window: columns.integers("window_no"),
  from: columns.integers("from_no"),
  to: columns.integers("to_no"),
  weight: columns.numbers("weight")
});

function isInOrder({window, from, to}: NewTies): boolean {
  for (let i = 1; i < window.length; i++)
    if ((window[i] - window[i - 1] || from[i] - from[i - 1] || to[i] - to[i - 1]) <= 0)
      return false;
  return true;
}

async function readDeclared(db: Database): Promise<History["declared"]> {
  const rows = await db.rows<{
    community_id: string;
    name: string;
    kind: string;
    founded_on: string | null;
    closed_on: string | null;
    steward_no: number;
  }>(`
    select community_id, name, kind, founded_on, closed_on, coalesce(person_no, -1) as steward_no
    from community_key
    left join person_key on person_id = steward_id
    order by community_no`);
  return {
    ids: rows.map((row) => row.community_id),
    names: rows.map((row) => row.name),
    kinds: rows.map((row) => row.kind),
    foundedOn: rows.map((row) => row.founded_on),
    closedOn: rows.map((row) => row.closed_on),
    steward: Int32Array.from(rows, (row) => row.steward_no)
  };
}
