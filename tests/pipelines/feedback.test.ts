import {join} from "node:path";
import {expect, test} from "vitest";
import {ingest} from "../../pipelines/ingest.ts";
import {refresh} from "../../pipelines/refresh.ts";
import {afterActs} from "../../src/api/answers/acts-since.ts";
import {openWorkspace} from "../../src/api/workspace.ts";
import {readConfig} from "../../src/config.ts";
import {fail} from "../../src/errors.ts";
import {simulate} from "../../src/simulate/simulate.ts";
import {newHome} from "./home.ts";

const kinds = ["mentor", "connection", "course", "community"] as const;

test("an act moves what is like its item as much at once as with the next refresh", async () => {
  const home = newHome("privacy: {mentors: unless_opted_out, found: shown}");
  const out = join(home, "tables");
  simulate({people: 60, days: 120, seed: 5, out});
  let hour = 6;
  const clock = () => new Date(`2026-12-01T0${hour}:00:00Z`);
  await ingest({home, source: "tables", path: out, clock});
  await refresh({home, clock});
  hour = 7;
  const workspace = await openWorkspace(home, {clock});
  const config = readConfig(home);
  const listFor = (person: string) => {
    const snapshot = workspace.snapshots.current() ?? fail("NOTHING_PUBLISHED", home);
    return afterActs({snapshot, config, live: workspace.live.now()}, person);
  };
  const scoresFor = (person: string) =>
    new Map(listFor(person).map(({kind, itemId, score}) => [`${kind} ${itemId}`, score]));

  const people = [...(workspace.snapshots.current()?.people.keys() ?? [])].slice(0, 12);
  const before = people.map(scoresFor);
  for (const [at, who] of people.entries())
    for (const kind of kinds) {
      const item_id = listFor(who).find((item) => item.kind === kind)?.itemId;
      if (item_id === undefined) continue;
      const item = {kind, item_id};
      const no = {what: "item.not_for_me", detail: {...item, because: "wrong_topic"}} as const;
      const yes = {what: "item.done", detail: {...item, because: "worth_it"}} as const;
      await workspace.live.decide({who, subject: item_id, ...(at % 2 === 0 ? no : yes)});
    }
  const atOnce = people.map(scoresFor);
  hour = 8;
  await refresh({home, clock});
  await workspace.refresh();
  const later = people.map(scoresFor);
  await workspace.close();

  const moved = new Set<string>();
  for (const [at, scores] of later.entries())
    for (const [item, score] of scores) {
      const told = atOnce[at].get(item);
      if (told === undefined) continue;
      expect(told).toBeCloseTo(score, 9);
      if (Math.abs(score - (before[at].get(item) ?? score)) > 1e-6) moved.add(item.split(" ")[0]);
    }
  expect([...moved].sort()).toEqual([...kinds].sort());
});
