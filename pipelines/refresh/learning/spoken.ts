import type {Structure} from "../../../src/graph/csr.ts";
import {opennessOf} from "../../../src/recommend/connections/openness.ts";
import {listsOf} from "../../../src/recommend/lists.ts";
import type {Database} from "../../../src/warehouse/duckdb.ts";

export interface Spoken extends Known {
  /** Weeks ago → how open people were then. */
  readonly openness: (weeks: number) => Float64Array;
}

/** Who spoke with whom, and how open they were to others some weeks ago. */
export async function readSpoken(
  db: Database,
  people: number,
  {today, weeksAgo}: {today: number; weeksAgo: readonly number[]}
): Promise<Spoken> {
  const openness = new Map<number, Float64Array>();
  for (const weeks of weeksAgo)
    openness.set(weeks, await readOpenness(db, people, today - 7 * weeks));
  return {
    ...(await readKnown(db, people)),
    openness: (weeks) => openness.get(weeks) ?? new Float64Array(people)
  };
}

interface Known {
  readonly known: Structure;
  /** Weeks → who spoke for the first time in the past year in the last so many weeks. */
  readonly metSince: (weeks: number) => Structure;
}

/** Who spoke with whom in the past year. */
async function readKnown(db: Database, count: number): Promise<Known> {
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
