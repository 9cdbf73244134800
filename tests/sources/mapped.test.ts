import {join} from "node:path";
import {expect, test} from "vitest";
import {parse, stringify} from "yaml";
import {ingest} from "../../pipelines/ingest.ts";
import {checkMapping} from "../../pipelines/sources/mapping.ts";
import {mappingExample} from "../../pipelines/sources/mapping-schema.ts";
import {suggestMapping} from "../../pipelines/sources/suggest.ts";
import {folderOf, ledgerRows, now, scratch} from "../ledger/scratch.ts";

type Content = string | Uint8Array;

/** Reads one file by a mapping; the report and what the ledger then holds of interactions. */
async function mapped(name: string, content: Content, mapping: object | string) {
  const home = scratch();
  const yaml = typeof mapping === "string" ? mapping : stringify(mapping);
  const path = folderOf({[name]: content, "mapping.yaml": yaml});
  const options = {mapping: join(path, "mapping.yaml")};
  const run = () =>
    ingest({home, source: "mapped", path: join(path, name), options, clock: () => now});
  return {report: await run(), again: await run(), rows: await ledgerRows(home, "interactions")};
}

const one = (columns: object, file: object = {}) => ({
  source: "desk",
  file,
  tables: [{table: "interactions", columns: {kind: {constant: "post"}, ...columns}}]
});
const plain = {happened_at: {column: "at", time: "iso", zone: "UTC"}, actor_id: "who"};

test("the example of the documentation reads a file as it says", async () => {
  const file = [
    "Date;From;Ref;To;Type;Deleted;Team",
    "31.12.2025 09:30;Zoë;t1/m1;Ann;Q;0;North",
    "31.12.2025 10:00;Ann;t1/m2;Zoë;A;0;South",
    "31.12.2025 10:05;Ann;t1/m3;Zoë;A;1;South"
  ].join("\r");
  const {report, again, rows} = await mapped(
    "desk.csv",
    Buffer.from(file, "latin1"),
    mappingExample
  );
  expect(report.tables).toEqual({
    interactions: {read: 2, stored: 2, duplicate: 0, quarantined: 0},
    people: {read: 3, stored: 2, duplicate: 1, quarantined: 0}
  });
  expect(again.total).toEqual({read: 5, stored: 0, duplicate: 5, quarantined: 0});
  expect(rows).toMatchObject([
    {happened_at: "2025-12-31T08:30:00.000Z", kind: "post", community_id: "helpdesk:helpdesk"},
    {happened_at: "2025-12-31T09:00:00.000Z", kind: "answer", thread_id: "helpdesk:t1"}
  ]);
});

test.each([
  ["unix_seconds", "1767261600"],
  ["unix_millis", "1767261600000"],
  [{seconds_since: "2026-01-01T00:00:00Z"}, "36000"],
  ["%d/%m/%Y %H:%M:%S %z", "01/01/2026 11:00:00 +0100"],
  [["%Y/%m/%d %H:%M", "%d.%m.%Y %H:%M"], "01.01.2026 10:00"]
])("a time can be written as %j", async (time, text) => {
  const columns = {...plain, happened_at: {column: "at", time, zone: "UTC"}};
  const {rows} = await mapped("f.csv", `at,who\n${text},ann\n`, one(columns));
  expect(rows).toMatchObject([{happened_at: "2026-01-01T10:00:00.000Z"}]);
});

test("a time that is none is set aside with what was found", async () => {
  const {report} = await mapped("f.csv", "at,who\nsoon,ann\n,ann\n", one(plain));
  expect(report.quarantine.map(({reason}) => reason)).toEqual([
    "happened_at is missing",
    "happened_at is not a time"
  ]);
});

test("an expression that fails for a row leaves the column empty", async () => {
  const columns = {...plain, audience: {expression: "n::integer - 1"}};
  const {rows} = await mapped("f.csv", "at,who,n\n2026-01-01,a,3\n2026-01-02,b,x\n", one(columns));
  expect(rows.map((row) => row.audience)).toEqual([2, null]);
});

test("an expression reaches neither other files nor queries", async () => {
  for (const expression of ["(select content from read_text('/etc/passwd'))", "getenv('HOME')"])
    await expect(
      mapped("f.csv", "at,who\n2026-01-01,ann\n", one({...plain, thread_id: {expression}}))
    ).rejects.toMatchObject({code: "SOURCE_UNREADABLE"});
});

test("NDJSON and files without header are read by name and by place", async () => {
  const ndjson =
    '{"at":"2026-01-01T10:00:00Z","who":"ann","to":{"id":"bob"}}\n{"at":"x"}\nbroken\n';
  const nested = {...plain, target_id: {expression: `"to" ->> '$.id'`}};
  const {report, rows} = await mapped("f.jsonl", ndjson, one(nested));
  expect(report.total).toMatchObject({read: 3, stored: 1, quarantined: 2});
  expect(rows[0].target_id).toMatch(/^p_/);
  const places = {happened_at: {column: 2, time: "unix_seconds"}, actor_id: 1};
  const bare = await mapped(
    "f.txt",
    "ann|1767261600\n",
    one(places, {delimiter: "pipe", header: false})
  );
  expect(bare.report.total.stored).toBe(1);
});

test.each([
  [{source: "x", tabels: []}, 'tabels" is not known; did you mean "tables"'],
  [one({actor: "who"}), 'columns.actor" is not known; did you mean "actor_id"'],
  [one({actor_id: {colum: "who"}}), 'colum" is not known; did you mean "column"'],
  [one({actor_id: {}}), "needs one of column, constant, expression; it has 0"],
  [{source: "x", tables: [{table: "person", columns: {}}]}, 'did you mean "people"'],
  [{source: "No spaces", tables: []}, '"source"'],
  [{source: "x", file: {delimiter: ""}, tables: []}, "file.delimiter"],
  ["just words", "the mapping"]
])("a mapping that is wrong says where: %j", (mapping, words) => {
  expect(() => checkMapping(mapping, "m.yaml")).toThrow(
    expect.objectContaining({code: "MAPPING_INVALID", message: expect.stringContaining(words)})
  );
});

test("a column that the file does not have is refused with the nearest one, a time without zone too", async () => {
  const file = "at,who\n2026-01-01 10:00,ann\n";
  await expect(mapped("f.csv", file, one({...plain, actor_id: "whom"}))).rejects.toThrow(
    'the file has no column "whom"; did you mean "who"?'
  );
  const columns = {...plain, happened_at: {column: "at", time: "%Y-%m-%d %H:%M"}};
  await expect(mapped("f.csv", file, one(columns))).rejects.toThrow("zone: UTC");
});

test.each([
  ["mail.tsv", "sender\treceiver\tsent at\nann\tbob\t1767261600\n", 1],
  ["chat.csv", "Created At;User;Channel\n31.01.2026 10:00;ann;Zoë\n01.02.2026 11:00;bob;x\n", 2],
  ["bare.txt", "ann bob 1767261600\nbob cy 1767261601\n", 2],
  ["log.ndjson", '{"timestamp":"2026-01-01T10:00:00Z","author":"ann"}\n', 1]
])("what is suggested for %s reads it", async (name, content, stored) => {
  const folder = folderOf({[name]: content});
  const suggestion = await suggestMapping(join(folder, name));
  checkMapping(parse(suggestion), "suggestion");
  const {report} = await mapped(name, content, suggestion);
  expect(report.tables.interactions).toEqual({read: stored, stored, duplicate: 0, quarantined: 0});
});

test("what is suggested for a list of people is people", async () => {
  const folder = folderOf({
    "staff.csv": "Employee,Full Name,Department,Hired\n7,Ann Lee,North,2020-01-31\n"
  });
  const {tables} = parse(await suggestMapping(join(folder, "staff.csv")));
  expect(tables[0]).toMatchObject({
    table: "people",
    columns: {person_id: "Employee", name: "Full Name", org_unit: "Department"}
  });
});
