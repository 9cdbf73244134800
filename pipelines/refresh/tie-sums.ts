import type {Config} from "../../src/config.ts";
import {answered, type DecayedTies} from "../../src/insights/ties.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import {type Row, writeRows} from "./tables.ts";

/** Weight said in one week in one way; `kind` is one of interactions, or `thread`: written in the same thread. */
interface Said {
  readonly kind: string;
  readonly window_no: number;
  readonly weight: number;
}

/** Talk older than so many half-lives is shown as one. */
const oldest = 4;

/**
 * What ties are made of: tables `tie_kinds` (what each kind carries), `tie_ages` (what fading leaves) and `tie_facts`
 * (from rows to ties).
 */
export async function writeTieSums(
  db: Database,
  now: DecayedTies,
  {people, windows, rules}: {people: number; windows: number; rules: Config["ties"]}
): Promise<void> {
  const said = await db.rows<Said>(saidByKind);
  const ageOf = ({window_no}: Said) => (windows - 1 - window_no) / rules.half_life_weeks;
  const left = (row: Said) => row.weight * 2 ** -ageOf(row);
  await writeRows(db, "tie_kinds", await kindRows(db, said, {left, rules}));
  await writeRows(db, "tie_ages", ageRows(said, {left, ageOf}));
  await writeRows(db, "tie_facts", await factRows(db, now, people));
}

const saidByKind = `
  with direct as (
    select kind, window_no, weight_micro as micro
    from said_week where kind <> 'meet' and window_no < (select windows from span)
    union all
    select 'meet', window_no, sum(weight_micro)
    from meeting_tie where window_no < (select windows from span)
    group by all
  ),
  whole as (select window_no, sum(weight_micro) as micro from weekly_tie group by window_no),
  rest as (
    select * from whole
    union all
    select window_no, -micro from direct
  )
  select kind, window_no, micro / 1e6 as weight from direct where micro > 0
  union all
  select 'thread', window_no, sum(micro) / 1e6 from rest group by window_no
  order by kind, window_no`;

async function kindRows(
  db: Database,
  said: readonly Said[],
  {left, rules}: {left: (row: Said) => number; rules: Config["ties"]}
): Promise<Row[]> {
  const counts = await db.rows<{kind: string; interactions: number; turned: number}>(`
    select kind, sum(interactions)::bigint as interactions, sum(turned)::bigint as turned
    from said_week group by kind`);
  const count = new Map(counts.map((row) => [row.kind, row]));
  const all = sum(said.map(left));
  return Object.entries({...rules.kinds, thread: rules.thread}).map(([kind, weight]) => ({
    kind,
    weight,
    interactions: count.get(kind)?.interactions ?? 0,
    turned: count.get(kind)?.turned ?? 0,
    left_share: all === 0 ? 0 : sum(said.filter((row) => row.kind === kind).map(left)) / all
  }));
}

/** Of all that was ever said, and of what is left of it, the share by age in half-lives. */
function ageRows(
  said: readonly Said[],
  {left, ageOf}: {left: (row: Said) => number; ageOf: (row: Said) => number}
): Row[] {
  const ages = Array.from({length: oldest + 1}, (_, age) =>
    said.filter((row) => Math.min(oldest, Math.floor(ageOf(row))) === age)
  );
  const [ever, now] = [sum(said.map(({weight}) => weight)), sum(said.map(left))];
  return ages.map((rows, half_lives) => ({
    half_lives,
    said_share: ever === 0 ? 0 : sum(rows.map(({weight}) => weight)) / ever,
    left_share: now === 0 ? 0 : sum(rows.map(left)) / now
  }));
}

async function factRows(db: Database, now: DecayedTies, people: number): Promise<Row[]> {
  const [facts] = await db.rows<Record<string, number>>(`
    select
      coalesce(sum(interactions), 0)::bigint as interactions,
      coalesce(sum(turned), 0)::bigint as turned,
      coalesce(sum(shared), 0)::bigint as shared,
      coalesce(sum(broadcast), 0)::bigint as broadcast,
      (select coalesce(sum(people), 0)::bigint from mailing) as inferred,
      (select count(*) from (select distinct least(from_no, to_no), greatest(from_no, to_no) from weekly_tie)) as pairs_ever
    from said_week`);
  const oneWay = answered(now, people).filter((both) => both === 0).length;
  const left = {
    ties: (now.from.length + oneWay) / 2,
    one_sided: oneWay,
    people: new Set([...now.from, ...now.to]).size
  };
  return Object.entries({...facts, ...left}).map(([fact, value]) => ({fact, value}));
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
