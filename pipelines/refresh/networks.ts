import type {Config} from "../../src/config.ts";
import type {Csr} from "../../src/graph/csr.ts";
import type {History} from "../../src/insights/history.ts";
import {learnedFrom} from "../../src/insights/learned.ts";
import {type Inside, insidesOf, type Present} from "../../src/insights/inside.ts";
import type {Level} from "../../src/insights/levels.ts";
import {type DecayedTies, decayedTies, graphOf, noTies} from "../../src/insights/ties.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import {writeBorders} from "./borders.ts";
import {writeConveners} from "./conveners.ts";
import {writeLevels} from "./levels.ts";
import {writeQuery} from "./tables.ts";

/** The picture of a community goes back a year, in steps of four weeks. */
const stepWeeks = 4;
const steps = 14;
/** What is learned of connections is held against whom people met since. */
export const earlierWeeks: readonly number[] = [2, stepWeeks];

export interface Networks {
  readonly windows: number;
  readonly now: Csr;
  /** Window → what was left of all talk at its end: the last one, and every fourth of a year before. Oldest first. */
  readonly steps: ReadonlyMap<number, Csr>;
  /** Weeks ago → what was left of all talk then; only where the data reach back as far again. */
  readonly earlier: ReadonlyMap<number, Csr>;
  /** What was left of all talk at the end of the last window. */
  readonly left: DecayedTies;
  readonly lesson: Lesson;
}

/** The end of the last block of weeks (`learned.ts`). */
export interface Lesson {
  readonly windows: number;
  readonly people: number;
  /** What was left of all talk then, and before the first of `firstRecent`. */
  readonly left: DecayedTies;
  readonly before: DecayedTies;
}

/** The first window that says something of now: what was said before it, over four half-lives ago, weighs less than 1 part in 16. */
export const firstRecent = (windows: number, {half_life_weeks: weeks}: Config["ties"]): number =>
  Math.max(0, windows - Math.ceil(4 * weeks));

/**
 * The network now, table `ties`, and what communities are inside it: `community_borders`, `community_levels` and
 * `conveners`.
 */
export async function writeNetworks(
  db: Database,
  history: History,
  {networks, present, ids, levels, minimum}: Inner
): Promise<void> {
  await writeTies(db, networks.now);
  const last = networks.windows - 1;
  const insides = insidesOf(new Map([[last, networks.now]]), present);
  const now = new Map(
    [...insides].map(([community, windows]) => [ids[community], windows.get(last) as Inside])
  );
  await writeBorders(db, now, minimum);
  await writeLevels(db, levels, now);
  await writeConveners(db, history, now);
}

interface Inner {
  readonly networks: Networks;
  readonly present: Present;
  readonly ids: readonly string[];
  readonly levels: readonly Level[];
  readonly minimum: number;
}

/** Who takes part in what at the windows of the networks. */
export async function readPresent(db: Database, {steps}: Networks): Promise<Present> {
  const found = await db.columns(
    `select community_no, window_no, person_no from member
     where role <> 'former' and window_no in (${[...steps.keys()].join(", ") || "null"})
     order by community_no, window_no, person_no`
  );
  return {
    community: found.integers("community_no"),
    window: found.integers("window_no"),
    person: found.integers("person_no")
  };
}

/** The networks that pages show, and what they are made from. */
export function networksOf(
  {ties, pseudonyms, windowStarts}: History,
  {ties: rules}: Config
): Networks {
  const people = pseudonyms.length;
  const windows = windowStarts.length;
  const graphs = new Map<number, Csr>();
  const earlier = new Map<number, Csr>();
  const block = learnedFrom(windows);
  let [left, then, before] = [noTies, noTies, noTies];
  let window = 0;
  for (left of decayedTies(ties, {
    people,
    windows,
    halfLifeWeeks: rules.half_life_weeks,
    forgetBelow: rules.forget_below
  })) {
    const ago = windows - 1 - window;
    if (ago % stepWeeks === 0 && ago < steps * stepWeeks)
      graphs.set(window, graphOf(left, people, rules));
    if (earlierWeeks.includes(ago) && window >= earlierWeeks[0])
      earlier.set(ago, graphs.get(window) ?? graphOf(left, people, rules));
    window++;
    if (window === block) then = left;
    if (window === firstRecent(block, rules)) before = left;
  }
  const now = graphs.get(windows - 1) ?? graphOf(noTies, people, rules);
  const lesson = {windows: block, people, left: then, before};
  return {windows, now, steps: graphs, earlier, left, lesson};
}

async function writeTies(db: Database, graph: Csr): Promise<void> {
  await db.run("create or replace temp table tie_now (a integer, b integer, weight double)");
  await db.append("tie_now", eachOnce(graph));
  await writeQuery(
    db,
    "ties",
    `select one.person_id as a, other.person_id as b, weight
     from tie_now join person_key as one on one.person_no = a join person_key as other on other.person_no = b`
  );
}

function eachOnce({starts, targets, weights}: Csr) {
  const a = new Int32Array(targets.length / 2);
  const b = new Int32Array(a.length);
  const weight = new Float64Array(a.length);
  let next = 0;
  for (let person = 0; person + 1 < starts.length; person++)
    for (let arc = starts[person]; arc < starts[person + 1]; arc++) {
      if (targets[arc] < person) continue;
      a[next] = person;
      b[next] = targets[arc];
      weight[next++] = weights[arc];
    }
  return {a, b, weight};
}
