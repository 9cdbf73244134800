import {spawn} from "node:child_process";
import {once} from "node:events";
import {readdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {setTimeout as sleep} from "node:timers/promises";
import {expect, test} from "vitest";
import {refresh} from "../../pipelines/refresh.ts";
import {simulate} from "../../src/simulate/simulate.ts";
import {bring, differing, folder, newHome} from "../pipelines/home.ts";
import {coppice, main} from "./run.ts";

const clock = () => new Date("2026-11-20T00:00:00Z");

/** Ctrl-C, so many milliseconds after the command began; how it ended: a signal's name, or a code. */
async function interrupted(after: number, ...args: string[]): Promise<string | number> {
  const child = spawn(process.execPath, ["--import", "tsx", main, ...args], {stdio: "ignore"});
  const ended = once(child, "exit");
  await sleep(after);
  child.kill("SIGINT");
  const [code, signal] = await ended;
  return signal ?? code;
}

/** Milliseconds that a command takes when it is left alone. */
async function timeOf(...args: string[]): Promise<number> {
  const began = performance.now();
  expect(await coppice(...args)).toMatchObject({code: 0});
  return performance.now() - began;
}

const drafts = (home: string) => readdirSync(home).filter((file) => /\.tmp|\.wal$/.test(file));

test("rows that were being read when somebody pressed Ctrl-C come in whole the next time", async () => {
  const path = folder();
  simulate({people: 60, days: 210, seed: 5, out: path, interactions: 20_000});
  const whole = await timeOf("ingest", "tables", path, "--home", newHome(), "--quiet");
  const home = newHome();
  for (const share of [0.5, 0.7, 0.9])
    await interrupted(share * whole, "ingest", "tables", path, "--home", home);
  const {out} = await coppice("ingest", "tables", path, "--home", home, "--json", "--quiet");
  const {total} = JSON.parse(out);
  expect(total.read).toBe(total.stored + total.duplicate + total.quarantined);
  const {out: verified} = await coppice("verify", "--home", home, "--json");
  expect(JSON.parse(verified)).toMatchObject({intact: true});
  const again = await coppice("ingest", "tables", path, "--home", home, "--json", "--quiet");
  expect(JSON.parse(again.out).total).toMatchObject({stored: 0, read: total.read});
  expect(drafts(home)).toEqual([]);
});

test("a refresh that was interrupted leaves what is served, and the next one comes out as if it had not been", async () => {
  const home = newHome();
  const path = folder();
  simulate({people: 60, days: 210, seed: 6, out: path, interactions: 6000});
  await coppice("ingest", "tables", path, "--home", home, "--quiet");
  const whole = await timeOf("refresh", "--home", home, "--quiet");
  await bring(home, {
    interactions: [
      ["interaction_id,happened_at,actor_id,target_id,kind"],
      ["late-1,2026-09-09T09:00:00Z,newcomer,other,message"]
    ]
  });
  const ends = [];
  for (const share of [0.3, 0.4, 0.5, 0.6])
    ends.push(await interrupted(share * whole, "refresh", "--home", home));
  expect(ends).toContain("SIGINT");
  const {out} = await coppice("export", "community_windows", "--home", home);
  expect(out.split("\n").length).toBeGreaterThan(30);

  writeFileSync(join(home, "snapshot.tmp"), "half of a snapshot");
  writeFileSync(join(home, "snapshot.tmp.wal"), "and of its log");
  const {snapshot} = await refresh({home, clock});
  expect(drafts(home)).toEqual([]);
  const full = await refresh({home, clock, full: true});
  expect(await differing(home, snapshot, full.snapshot)).toEqual([]);
});
