import {spawnSync} from "node:child_process";
import {existsSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {ingest} from "../../pipelines/ingest.ts";
import {checkHome, prepareHome} from "../../src/ledger/home.ts";
import {lockHome} from "../../src/ledger/lock.ts";
import {folderOf, ingestTables, interactions, now, scratch} from "./scratch.ts";

test("of two ingests at once one is refused, and the other is whole", async () => {
  const home = scratch();
  const path = folderOf({
    "interactions.csv": interactions("i1,2026-01-05T10:00:00Z,ann,bob,reply,c1")
  });
  const run = () => ingest({home, source: "tables", path, clock: () => now});
  const [one, two] = await Promise.allSettled([run(), run()]);
  expect([one.status, two.status].sort()).toEqual(["fulfilled", "rejected"]);
  const refused = one.status === "rejected" ? one : two;
  expect(refused).toMatchObject({reason: {code: "HOME_LOCKED"}});
  expect((await run()).total).toMatchObject({read: 1, duplicate: 1});
});

test("the lock of a process that died is taken over", () => {
  const home = scratch();
  const {pid} = spawnSync("true");
  writeFileSync(join(home, "lock"), JSON.stringify({pid, started: "1", what: "ingest"}));
  lockHome(home, "refresh").release();
  expect(existsSync(join(home, "lock"))).toBe(false);
});

test("the number of a dead process that another process bears now holds no lock", () => {
  const home = scratch();
  const lock = {pid: process.pid, started: "1", what: "ingest"};
  writeFileSync(join(home, "lock"), JSON.stringify(lock));
  lockHome(home, "refresh").release();
  expect(existsSync(join(home, "lock"))).toBe(false);
});

test("a failed ingest gives the home back and leaves no trace on the desk", async () => {
  const home = scratch();
  await expect(
    ingest({home, source: "tables", path: folderOf({"people.parquet": "not Parquet"})})
  ).rejects.toMatchObject({code: "SOURCE_UNREADABLE"});
  expect(existsSync(join(home, "desk"))).toBe(false);
  await ingestTables(home, {"people.csv": "person_id\nann\n"});
});

test("a home of a newer version is refused, and a folder that is no home", () => {
  const home = scratch();
  expect(() => checkHome(home)).toThrow(expect.objectContaining({code: "HOME_MISSING"}));
  prepareHome(home);
  checkHome(home);
  writeFileSync(join(home, "home.json"), '{"format": 2}');
  expect(() => prepareHome(home)).toThrow(expect.objectContaining({code: "HOME_FORMAT"}));
});
