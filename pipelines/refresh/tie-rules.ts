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
import {firstRecent, type Networks} from "./networks.ts";
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

/** What each rule of `ties` in the settings does to the network of now. */
export async function tryRules(
  db: Database,
  networks: Networks,
  {config: {ties, communities}, aside}: {config: Config; aside: Aside}
): Promise<{tried: Promise<RuleRow[]>}> {
  const {now, left} = networks;
  const people = now.starts.length - 1;
  const without = people > mostPeople ? null : await readTried(db, networks, ties);
  return {tried: aside.ask(trying, {now, left, settings: {ties, communities}}, without)};
}

/**
 * How ties are made here: what they are made of (`tie-sums.ts`), and table `tie_rules`: the ties and groups of the
 * network of now as they are, then without each rule. Groups are those of this one network, without memory of earlier
 * weeks.
 */
export async function writeTieRules(
  db: Database,
  {now, left, windows}: Networks,
  {rules, tried}: {rules: Config["ties"]; tried: readonly RuleRow[]}
): Promise<void> {
  await writeTieSums(db, left, {people: now.starts.length - 1, windows, rules});
  await writeRows(
    db,
    "tie_rules",
    tried.map((row, position) => ({position, ...row}))
  );
}

async function readTried(
  db: Database,
  {leftBefore: before, windows}: Networks,
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
    unfaded: await readUnfaded(db, rules.forget_below)
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
async function readUnfaded(db: Database, forgetBelow: number): Promise<DecayedTies> {
  const rows = await db.columns(
    `select from_no, to_no, sum(weight_micro) / 1e6 as weight from weekly_tie
     group by from_no, to_no having sum(weight_micro) / 1e6 >= ${forgetBelow} order by from_no, to_no`
  );
  return {
    from: rows.integers("from_no"),
    to: rows.integers("to_no"),
    weight: rows.numbers("weight")
  };
}
