import type {Config} from "../../src/config.ts";
import type {DecayedTies} from "../../src/insights/ties.ts";
import {
  type Made,
  type RuleRow,
  type Tried,
  withoutRules
} from "../../src/insights/without-rules.ts";
import type {Aside, Work} from "../../src/parallel/aside.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import {firstRecent, type Lesson, type Networks} from "../../src/insights/networks.ts";
import {writeRows} from "./tables.ts";
import {writeTieSums} from "./tie-sums.ts";

/** In larger organisations the comparison would cost too much of each refresh: only what is there is told. */
const mostPeople = 20_000;

/** Rules that change what a row weighs; with each the row's weight where it is left out. */
const weighing = ["kinds", "audience", "broadcasts", "meetings", "threads"];

const trying: Work<[Made, Tried | null], RuleRow[]> = {
  module: new URL("../../src/insights/without-rules.ts", import.meta.url),
  run: withoutRules
};

/** What was found at the end of so many windows. */
interface RulesTried {
  readonly windows: number;
  readonly rows: readonly RuleRow[];
}

/**
 * What each rule of `ties` in the settings does to the network, at the end of a block of weeks (`learned.ts`): it is looked
 * at seldom and hardly changes in a week. Table `kept_tie_rules` is what the last refresh found, which stands for its block.
 */
export async function tryRules(
  db: Database,
  {lesson}: Networks,
  {config: {ties, communities}, aside}: {config: Config; aside: Aside}
): Promise<{tried: Promise<RulesTried>}> {
  const {windows, people, left} = lesson;
  const kept = await readKept(db, windows);
  if (kept.length > 0) return {tried: Promise.resolve({windows, rows: kept})};
  const without = people > mostPeople ? null : await readTried(db, lesson, ties);
  const rows = aside.ask(trying, {left, settings: {ties, communities}}, without);
  return {tried: rows.then((rows) => ({windows, rows}))};
}

/** How ties are made here: what they are made of (`tie-sums.ts`), and table `tie_rules`. */
export async function writeTieRules(
  db: Database,
  {now, left, windows}: Networks,
  {rules, tried}: {rules: Config["ties"]; tried: RulesTried}
): Promise<void> {
  await writeTieSums(db, left, {people: now.starts.length - 1, windows, rules});
  const rows = tried.rows.map((row, position) => ({position, ...row}));
  const triedOn = await db.scalar<string>(
    "select (first_window + 7 * $1::integer)::varchar from span",
    [tried.windows]
  );
  await writeRows(
    db,
    "tie_rules",
    rows.map((row) => ({...row, tried_on: triedOn}))
  );
  await db.run(
    "create or replace table kept_tie_rules as select $1::integer as windows, * exclude tried_on from tie_rules",
    [tried.windows]
  );
}

/** None where nothing was kept, or a week before their end was touched since. */
async function readKept(db: Database, windows: number): Promise<RuleRow[]> {
  await db.run(
    `create table if not exists kept_tie_rules
     (windows integer, position integer, rule varchar, ties integer, communities integer, moved integer, similarity double)`
  );
  await db.run(
    "delete from kept_tie_rules where windows <> $1 or windows > (select since_no from setting)", // now: this refresh may not come to its end
    [windows]
  );
  return await db.rows<RuleRow>(
    "select rule, ties, communities, moved, similarity from kept_tie_rules order by position"
  );
}

async function readTried(
  db: Database,
  {before, windows}: Lesson,
  rules: Config["ties"]
): Promise<Tried> {
  const first = firstRecent(windows, rules);
  const rows = await db.columns(newlySaid(first, windows));
  return {
    before,
    windows: windows - first,
    recent: {
      window: rows.integers("since_first"),
      from: rows.integers("from_no"),
      to: rows.integers("to_no")
    },
    micro: Object.fromEntries(weighing.map((rule) => [rule, rows.numbers(rule)])),
    unfaded: await readUnfaded(db, windows, rules.forget_below)
  };
}

/** Millionths of a message, as they would be without each rule. Every kind alike: what counts at all counts as a message. */
const newlySaid = (first: number, windows: number): string => `
  with meeting as (select weight_micro as weight from kind where kind = 'meet'),
  change as (
    select window_no, from_no, to_no, weight_micro as as_is, 0 as kinds, 0 as audience, 0 as broadcasts, 0 as meetings, 0 as said
    from weekly_tie
    union all
    select
      window_no, actor_no, target_no, 0,
      case when exchange.weight_micro > 0 then 1000000 // reach - exchange.weight_micro else 0 end,
      case when exchange.weight_micro > 0 then kind.weight_micro - exchange.weight_micro else 0 end,
      kind.weight_micro // reach - exchange.weight_micro,
      0,
      exchange.weight_micro
    from exchange join kind using (kind)
    where target_no >= 0 and kind.weight_micro > 0 and kind <> 'meet'
    union all
    select
      window_no, from_no, to_no, 0, weight_micro * 1000000 // weight - weight_micro, times * weight - weight_micro, 0,
      -weight_micro, weight_micro
    from meeting_tie, meeting
  )
  select
    window_no - ${first} as since_first, from_no, to_no,
    sum(as_is + kinds)::double as kinds,
    sum(as_is + audience)::double as audience,
    sum(as_is + broadcasts)::double as broadcasts,
    sum(as_is + meetings)::double as meetings,
    sum(said)::double as threads
  from change
  where window_no >= ${first} and window_no < ${windows}
  group by window_no, from_no, to_no
  order by from_no, to_no, window_no`;

/** All that was ever said, as if it were today. */
async function readUnfaded(
  db: Database,
  windows: number,
  forgetBelow: number
): Promise<DecayedTies> {
  const rows = await db.columns(
    `select from_no, to_no, sum(weight_micro) / 1e6 as weight from weekly_tie where window_no < ${windows}
     group by from_no, to_no having sum(weight_micro) / 1e6 >= ${forgetBelow} order by from_no, to_no`
  );
  return {
    from: rows.integers("from_no"),
    to: rows.integers("to_no"),
    weight: rows.numbers("weight")
  };
}
