import type {Config} from "../../src/config.ts";
import type {Csr} from "../../src/graph/csr.ts";
import type {History} from "../../src/insights/history.ts";
import {type Inside, insidesOf, type Present} from "../../src/insights/inside.ts";
import type {Level} from "../../src/insights/levels.ts";
import {type Networks, saidIn} from "../../src/insights/networks.ts";
import {networksThenLevels} from "../../src/insights/networks-then-levels.ts";
import type {Aside, Work} from "../../src/parallel/aside.ts";
import {later} from "../../src/parallel/later.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import {writeBorders} from "./borders.ts";
import {writeConveners} from "./conveners.ts";
import {writeLevels} from "./levels.ts";
import {writeQuery} from "./tables.ts";

const networking: Work<
  Parameters<typeof networksThenLevels>,
  ReturnType<typeof networksThenLevels>
> = {
  module: new URL("../../src/insights/networks-then-levels.ts", import.meta.url),
  run: networksThenLevels
};

/** The networks, worked out beside, and after them the scales at which that of now falls into groups. */
export function drawNetworks(
  aside: Aside,
  history: History,
  rules: Config["ties"]
): {networks: Promise<Networks>; levels: Promise<readonly Level[]>} {
  const {parts, result} = aside.stream(networking, saidIn(history), rules);
  const first = parts[Symbol.asyncIterator]().next();
  return {networks: later(first.then(({value}) => value as Networks)), levels: later(result)};
}

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
