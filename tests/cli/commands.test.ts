import {mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {tinyHome} from "../api/tiny-home.ts";
import {coppice} from "./run.ts";

const commands = [
  "start",
  "ingest",
  "refresh",
  "serve",
  "export",
  "evaluate",
  "match",
  "doctor",
  "snapshots",
  "rollback",
  "verify",
  "simulate",
  "openapi"
];

test.each(commands)("%s --help shows an example and the exit codes", async (name) => {
  const {code, out} = await coppice(name, "--help");
  expect(code).toBe(0);
  expect(out).toMatch(new RegExp(`Example:\\n {2}coppice ${name}`));
  expect(out).toContain("Exit codes");
});

test.each([
  [["nonsense"], 2],
  [["export"], 2],
  [["match"], 2],
  [["match", "/nowhere/at/all.yaml"], 1],
  [["match", "x.yaml", "--by", "luck"], 2],
  [["evaluate", "nonsense"], 2],
  [["evaluate", "communities", "--scenario", "nonsense"], 2],
  [["serve", "--port", "many", "--home", "x"], 1],
  [["refresh", "--home", "/nowhere/at/all"], 1],
  [["snapshots"], 1],
  [["ingest", "tables"], 2]
])("%j ends with %d, one sentence and no stack", async (args, code) => {
  const ran = await coppice(...args);
  expect(ran).toMatchObject({code, out: ""});
  expect(ran.told).not.toMatch(/\n\s+at /);
  expect(ran.told.trim().split("\n").length).toBeLessThanOrEqual(2);
});

test("rows come in, are counted to the last, and twice changes nothing", async () => {
  const folder = mkdtempSync(join(tmpdir(), "coppice-cli-"));
  writeFileSync(join(folder, "people.csv"), "person_id,name\n1,Ann\n2,Ben\n");
  const home = join(folder, "home");
  const first = await coppice("ingest", "tables", folder, "--home", home, "--json", "--quiet");
  expect(JSON.parse(first.out)).toMatchObject({
    tables: {people: {read: 2, stored: 2, duplicate: 0, quarantined: 0}},
    total: {read: 2, stored: 2}
  });
  expect(first.told).toBe("");
  const second = await coppice("ingest", "tables", folder, "--home", home, "--json");
  expect(JSON.parse(second.out)).toMatchObject({total: {read: 2, stored: 0, duplicate: 2}});
  const verified = await coppice("verify", "--home", home, "--json");
  expect(JSON.parse(verified.out)).toMatchObject({intact: true, entries: 1});
});

test("doctor says what to run when nothing is published", async () => {
  const folder = mkdtempSync(join(tmpdir(), "coppice-cli-"));
  writeFileSync(join(folder, "home.json"), '{"format": 1}');
  const {out} = await coppice("doctor", "--home", folder, "--json");
  expect(JSON.parse(out)).toMatchObject({
    healthy: false,
    steps: [
      {id: "ingest", command: `coppice ingest tables FOLDER --home ${folder}`},
      {id: "refresh"}
    ]
  });
});

test("snapshots marks the one that is served; there is nothing before the first to go back to", async () => {
  const home = await tinyHome();
  const {out} = await coppice("snapshots", "--home", home, "--json");
  expect(JSON.parse(out).snapshots).toMatchObject([{current: true, asOf: null}]);
  expect(await coppice("rollback", "--home", home)).toMatchObject({code: 1});
});
