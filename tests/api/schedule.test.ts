import {appendFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test, vi} from "vitest";
import {refresh} from "../../pipelines/refresh.ts";
import {openWorkspace} from "../../src/api/workspace.ts";
import {bring, newHome} from "../pipelines/home.ts";
import {tiny} from "./tiny-home.ts";

test("a served home is refreshed when its settings say so, in a process of its own, and stops with the server", async () => {
  const home = newHome();
  await bring(home, {
    interactions: [
      ["interaction_id", "happened_at", "actor_id", "target_id", "kind"],
      ["i1", "2026-06-01T09:00:00Z", "ada", "ben", "message"]
    ]
  });
  const {snapshot} = await refresh({home});
  appendFileSync(join(home, "coppice.yaml"), 'snapshots: {refresh: "* * * * * *"}\n');
  const workspace = await openWorkspace(home);
  await vi.waitFor(
    async () => {
      const runs = await workspace.store.runs.list({limit: 5});
      const published = runs.map(({summary}) => summary.snapshot);
      expect(published.some((id) => id !== undefined && id !== snapshot)).toBe(true);
    },
    {timeout: 50_000, interval: 200}
  );
  await workspace.close();
  expect(workspace.schedule.next()).toBe(null);
}, 60_000);

test("when it is next is told, in UTC", async () => {
  const home = await tiny({
    settings: 'visitors: {look_as: true}\nsnapshots: {refresh: "30 4 * * *"}\n'
  });
  const {body} = await (await home.as(null, "leader")).get("/runs");
  expect(body.next).toMatch(/T04:30:00.000Z$/);
  await home.close();
});

test("a pattern that is none is refused by name", async () => {
  const home = newHome('snapshots: {refresh: "at night"}\n');
  await expect(openWorkspace(home)).rejects.toThrow(/coppice.yaml.*"snapshots.refresh".*at night/);
});
