import type {Config} from "../../src/config.ts";
import type {Csr} from "../../src/graph/csr.ts";
import type {History} from "../../src/insights/history.ts";
import type {Inside} from "../../src/insights/inside.ts";
import {type DecayedTies, decayedTies, graphOf, noTies} from "../../src/insights/ties.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import {writeBorders} from "./borders.ts";
import {writeCircles} from "./circles.ts";
import {writeConveners} from "./conveners.ts";
import {writeLevels} from "./levels.ts";
import {type Insides, readInsides} from "./insides.ts";
import {writeQuery} from "./tables.ts";
import type {Titles} from "./titles.ts";

/** The picture of a community goes back a year, in steps of four weeks. */
const stepWeeks = 4;
const steps = 14;

export interface Networks {
  readonly windows: number;
  readonly now: Csr;
  /** Window → what was left of all talk at its end: the last one, and every fourth of a year before. Oldest first. */
  readonly steps: ReadonlyMap<number, Csr>;
  /** What was left of all talk at the end of the last window, and before the first of `firstRecent`. */
  readonly left: DecayedTies;
  readonly leftBefore: DecayedTies;
}

/** The first window that says something of now: what was said before it, over four half-lives ago, weighs less than 1 part in 16. */
export const firstRecent = (windows: number, {half_life_weeks: weeks}: Config["ties"]): number =>
  Math.max(0, windows - Math.ceil(4 * weeks));

/**
 * The network now, table `ties`; what communities are inside, now and through the last year: `circles`, `circle_ties`,
 * `circle_members`, `community_borders`, `community_levels` and `conveners`.
 */
export async function writeNetworks(
  db: Database,
  history: History,
  {networks, titles, minimum}: {networks: Networks; titles: Titles; minimum: number}
): Promise<void> {
  await writeTies(db, networks.now);
  const insides = await readInsides(db, networks.steps, history.pseudonyms.length);
  await writeCircles(db, history, {insides, titles, minimum});
  const present = insidesAt(insides, history.windowStarts.length - 1);
  await writeBorders(db, present, minimum);
  await writeLevels(db, networks.now, present);
  await writeConveners(db, history, present);
}

/** Community → what it is inside at a window; communities that were not there are left out. */
const insidesAt = (insides: Insides, window: number): Map<string, Inside> =>
  new Map(
    [...insides].flatMap(([community, windows]) => {
      const inside = windows.get(window);
      return inside ? [[community, inside] as const] : [];
    })
  );

/** The networks that pages show, and what they are made from. */
export function networksOf(
  {ties, pseudonyms, windowStarts}: History,
  {ties: rules}: Config
): Networks {
  const people = pseudonyms.length;
  const windows = windowStarts.length;
  const graphs = new Map<number, Csr>();
  let [left, leftBefore] = [noTies, noTies];
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
    window++;
    if (window === firstRecent(windows, rules)) leftBefore = left;
  }
  const now = graphs.get(windows - 1) ?? graphOf(noTies, people, rules);
  return {windows, now, steps: graphs, left, leftBefore};
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
