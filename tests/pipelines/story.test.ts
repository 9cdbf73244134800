import {readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {ingest} from "../../pipelines/ingest.ts";
import {refresh} from "../../pipelines/refresh.ts";
import {buildApp} from "../../src/api/app.ts";
import {openWorkspace} from "../../src/api/workspace.ts";
import {simulate} from "../../src/simulate/simulate.ts";
import {ask, differing, folder, newHome} from "./home.ts";

const clock = () => new Date("2026-11-20T00:00:00Z");
const settings = "visitors: {look_as: true}\nprivacy: {found: shown, protected: [works-council]}\n";
const story = [
  "circles",
  "circle_ties",
  "community_borders",
  "community_levels",
  "community_flows",
  "conveners",
  "proofs"
];

async function refreshed(protectedGroup: boolean): Promise<{home: string; snapshot: string}> {
  const home = newHome(settings);
  const out = folder();
  simulate({people: 120, days: 420, seed: 2, out, interactions: 20_000, protectedGroup});
  await ingest({home, source: "tables", path: out, clock});
  return {home, snapshot: (await refresh({home, clock})).snapshot};
}

/** What a visitor, who sees what a leader sees, reads about all communities and about each. */
async function answers(home: string): Promise<Record<string, string>> {
  const workspace = await openWorkspace(home, {clock});
  const app = await buildApp({workspaces: [workspace]});
  const read = async (path: string) =>
    (await app.inject({method: "GET", url: `/api/${workspace.id}/v1${path}`})).body;
  const told: Record<string, string> = {};
  for (const path of ["/story", "/named", "/overview", "/communities?limit=500"])
    told[path] = await read(path);
  const {items} = JSON.parse(told["/communities?limit=500"]) as {items: {id: string}[]};
  for (const {id} of items)
    for (const part of ["", "/story", "/circles", "/windows"]) {
      const path = `/communities/${encodeURIComponent(id)}${part}`;
      told[path] = await read(path);
    }
  await app.close();
  await workspace.close();
  return told;
}

test("a planted protected group changes nothing in how communities came and went, in no table and no answer", async () => {
  const without = await refreshed(false);
  const planted = await refreshed(true);
  for (const table of story) {
    const [{n}] = await ask<{n: number}>(
      without.home,
      without.snapshot,
      `select count(*)::integer as n from ${table}`
    );
    if (n === 0) throw new Error(`${table} is empty: nothing would be compared`);
  }
  const copy = join(without.home, "snapshots", `${planted.snapshot}.duckdb`);
  if (planted.snapshot !== without.snapshot)
    writeFileSync(
      copy,
      readFileSync(join(planted.home, "snapshots", `${planted.snapshot}.duckdb`))
    );
  expect(await differing(without.home, without.snapshot, planted.snapshot)).toEqual(["steps"]);
  const [never, closed] = [await answers(without.home), await answers(planted.home)];
  expect(closed).toEqual(never);
}, 240_000);

test("flows count people: a merge of those who were there, none twice, none of more than there were", async () => {
  const {home, snapshot} = await refreshed(false);
  const flows = await ask<{
    flow: string;
    people: number;
    of_people: number;
    from_id: string;
    to_id: string;
  }>(home, snapshot, "select * from community_flows");
  for (const {flow, people, of_people, from_id, to_id} of flows) {
    expect(["merge", "split", "move"]).toContain(flow);
    expect(people).toBeGreaterThan(0);
    expect(people).toBeLessThanOrEqual(of_people);
    expect(from_id).not.toBe(to_id);
  }
  const slowly = await ask<{n: number}>(home, snapshot, movesByHand);
  const moves = flows.filter(({flow}) => flow === "move").length;
  expect(moves).toBe(slowly.length);
}, 240_000);

/** Pairs of found communities between which somebody moved in a season, where no merge or split tells it. */
const movesByHand = `
  with found as (select community_id from communities where origin = 'detected'),
  part as (
    select window_start, community_id, person_id from community_members
    where role <> 'former' and community_id in (from found)
      and date_diff('day', window_start, (select max(window_start) from community_windows)) % 91 = 0
  )
  select a.community_id as from_id, b.community_id as to_id, b.window_start, count(*)::integer as n
  from part as a join part as b using (person_id)
  where b.window_start = a.window_start + 91 and a.community_id <> b.community_id
    and (a.community_id, person_id) not in (select (community_id, person_id) from part where window_start = b.window_start)
    and (b.community_id, person_id) not in (select (community_id, person_id) from part where window_start = a.window_start)
    and not exists (
      select * from community_flows as flow
      where flow.flow <> 'move' and flow.from_id = a.community_id and flow.to_id = b.community_id
        and flow.happened_on > b.window_start - 182 and flow.happened_on <= b.window_start
    )
  group by all`;
