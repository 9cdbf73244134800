import {mkdtempSync, readFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import Graphology from "graphology";
import {parse} from "graphology-graphml";
import {beforeAll, expect, test} from "vitest";
import {openStore} from "../../src/store/store.ts";
import {openDatabase} from "../../src/warehouse/duckdb.ts";
import {asker, lookAsSettings, mentor, people, tinyHome} from "../api/tiny-home.ts";
import {coppice} from "./run.ts";

let shut: string;
let open: string;
const out = join(mkdtempSync(join(tmpdir(), "coppice-export-")), "out");
beforeAll(async () => {
  shut = await tinyHome();
  open = await tinyHome({
    settings: `${lookAsSettings.trim().replace("found: shown", "found: shown, personal_export: works council agreed")}\n`
  });
});

const lines = (text: string) => text.trim().split("\n");

test("weeks leave with their header, without any count of fewer than five people", async () => {
  const {out: text} = await coppice("export", "community_windows", "--home", shut);
  const [header, ...rows] = lines(text);
  expect(header).toMatch(/^window_start,community_id,origin,name,members,active,newcomers/);
  expect(rows).toHaveLength(90);
  expect(rows.filter((row) => row.includes(",pair,")).every((row) => /Pair,,,,,/.test(row))).toBe(
    true
  );
  expect(rows.at(-2)).toMatch(/guild,declared,Data Quality Guild,10,5,,,15,4,/);
});

test("a found group stays in where settings do not show it", async () => {
  const home = await tinyHome({settings: "privacy: {found: members_first}\n"});
  for (const table of ["community_windows", "community_events", "alarms"])
    expect((await coppice("export", table, "--home", home)).out).not.toContain("found-");
});

test("a warning about three people does not leave, nor do weekly figures behind the others", async () => {
  const {out: text} = await coppice("export", "alarms", "--format", "ndjson", "--home", shut);
  const alarms = lines(text).map((line) => JSON.parse(line));
  expect(alarms.map(({community_id}) => community_id)).toEqual(["guild", "guild"]);
  expect(text).not.toContain("series");
});

test.each([
  ["community_members"],
  ["recommendations"],
  ["person_outlook"],
  ["community_windows", "--identify"]
])("%s %s is refused without a reason in the settings", async (...args) => {
  const ran = await coppice("export", ...args, "--home", shut);
  expect(ran).toMatchObject({code: 1, out: ""});
  expect(ran.told).toContain("privacy.personal_export");
});

test("with a reason persons leave as pseudonyms, and it is written down", async () => {
  const {out: text} = await coppice("export", "person_outlook", "--home", open);
  expect(lines(text)).toEqual(["made_on,person_id,p_active", `2026-11-16,${asker},0.83`]);
  const store = await openStore(open);
  expect(await store.audit.list()).toMatchObject([
    {
      what: "export",
      subject: "person_outlook",
      detail: {identify: false, reason: "works council agreed"}
    }
  ]);
  await store.close();
});

test("identified: accounts stand wherever pseudonyms stood, reasons too, and nothing is withheld", async () => {
  const {out: text} = await coppice(
    "export",
    "recommendations",
    "--identify",
    "--format",
    "ndjson",
    "--home",
    open
  );
  const rows = lines(text).map((line) => JSON.parse(line));
  expect(rows.find(({kind, rank}) => kind === "mentor" && rank === 1)).toMatchObject({
    person_id: "account-1",
    item_id: "account-2",
    reasons: expect.stringContaining("{account-2} answered")
  });
  expect(text).not.toContain(mentor);
  const weeks = await coppice("export", "community_windows", "--identify", "--home", open);
  expect(weeks.out).toMatch(/pair,declared,Pair,3,2,1,0,/);
});

test("parquet holds the columns with their types", async () => {
  await coppice("export", "community_members", "--format", "parquet", "--out", out, "--home", open);
  const database = await openDatabase();
  const [first] = await database.rows<object>(`select * from read_parquet('${out}')`);
  expect(first).toEqual({
    window_start: "2026-08-10",
    community_id: "found-0123456789",
    person_id: people[2],
    belonging: 0.4,
    role: "active"
  });
  database.close();
});

test("the network leaves as circles of five or more, and reads back", async () => {
  await coppice("export", "graph", "--format", "graphml", "--out", out, "--home", shut);
  const graph = parse(Graphology as never, readFileSync(out, "utf8"));
  expect(graph.nodes()).toEqual(["guild 0"]);
  expect(graph.getNodeAttributes("guild 0")).not.toHaveProperty("people"); // the other four would follow
  const gexf = await coppice("export", "graph", "--format", "gexf", "--home", open);
  expect(gexf.out).toContain(people[2]);
});

test("an unknown table or format is a matter of the command line", async () => {
  expect(await coppice("export", "community_window", "--home", shut)).toMatchObject({
    code: 2,
    told: expect.stringContaining("did you mean community_windows?")
  });
  expect(await coppice("export", "alarms", "--format", "xlsx", "--home", shut)).toMatchObject({
    code: 2
  });
});
