import {join} from "node:path";
import fc from "fast-check";
import {expect, test} from "vitest";
import type {IngestReport} from "../../pipelines/ingest.ts";
import {readRecords} from "../../pipelines/sources/records.ts";
import {ledgerHead} from "../../src/ledger/read.ts";
import {openVault} from "../../src/store/vault.ts";
import {openDatabase} from "../../src/warehouse/duckdb.ts";
import {ingest} from "../../pipelines/ingest.ts";
import {folderOf, ingestTables, interactions, ledgerRows, now, scratch} from "./scratch.ts";

const whys = ({quarantine}: IngestReport) => quarantine.map(({reason}) => reason).sort();

test("a row is stored, a duplicate, or in quarantine with its reason", async () => {
  const report = await ingestTables(scratch(), {
    "interactions.csv": interactions(
      "i1,2026-01-05T10:00:00Z,ann,bob,reply,c1",
      "i1,2026-01-05T11:00:00+01:00,ann,bob,Reply,c1",
      "i1,2026-01-05T10:00:00Z,ann,bob,post,c1",
      "i2,2026-01-05T10:00:00,ann,,post,c1",
      "i3,yesterday at 10:00:00Z,ann,,post,c1",
      "i4,2026-03-03T00:00:00Z,ann,,post,c1",
      "i5,2026-01-05T10:00:00Z,,bob,post,c1",
      "i6,2026-01-05T10:00:00Z,ann,,shout,c1",
      "i7,0001-01-01T00:00:00Z,ann,,post,c1"
    )
  });
  expect(report.tables.interactions).toEqual({read: 9, stored: 1, duplicate: 1, quarantined: 7});
  expect(whys(report).map((why) => why.split(" of ")[0])).toEqual([
    "actor_id is missing",
    "conflict: interaction_id is there with other content",
    "happened_at has no zone",
    "happened_at is before 1970",
    "happened_at is more than a day past the clock",
    "happened_at is not a time",
    "kind is not one"
  ]);
});

test("what was refused is shown by a few short examples, whatever its column is called", async () => {
  const {quarantine} = await ingestTables(scratch(), {
    "objective_readings.csv": [
      "objective_id,observed_on,value",
      "o1,2026-01-05,3",
      "o1,2027-05-01,4",
      "o1,2026-01-12,1.2.3"
    ].join("\n")
  });
  expect(quarantine.flatMap(({examples}) => examples).sort()).toEqual(["1.2.3", "2027-05-01"]);
});

test("numbers, shares, ratings and days are read or refused", async () => {
  const report = await ingestTables(scratch(), {
    "enrolments.csv": [
      "person_id,course_id,happened_at,status,score,rating",
      "ann,k1,2026-01-05T10:00:00Z,completed,0.5,5",
      "ann,k2,2026-01-05T10:00:00Z,completed,1.5,5",
      "ann,k3,2026-01-05T10:00:00Z,completed,0.5,6",
      "ann,k4,2026-01-05T10:00:00Z,completed,half,"
    ].join("\n"),
    "people.csv":
      "person_id,joined_on,left_on\nann,2024-02-30,\nbob,2024-02-29,2024-13-01\ncy,2024-02-29,",
    "person_preferences.csv": "person_id,capacity\nann,2\nbob,1.5\ncy,-1",
    "pulses.csv":
      "community_id,observed_on,question,score,answers\nc1,2026-01-05,q,4,5\nc1,2026-01-12,q,4,4\nc1,2026-03-05,q,4,9"
  });
  expect(report.total).toEqual({read: 13, stored: 4, duplicate: 0, quarantined: 9});
  expect(whys(report)).toEqual([
    "capacity is negative",
    "capacity is not a whole number",
    "fewer than 5 people answered",
    "joined_on is not a day",
    "left_on is not a day",
    "observed_on is more than a day past the clock",
    "rating is not between 1 and 5",
    "score is not a number",
    "score is not between 0 and 1"
  ]);
});

test("a dimension grows a version when its content changes, and only then", async () => {
  const home = scratch();
  const told = async (unit: string) =>
    (await ingestTables(home, {"people.csv": `person_id,org_unit\nann,${unit}\n`})).total;
  expect(await told("a")).toMatchObject({stored: 1});
  expect(await told("a")).toMatchObject({duplicate: 1});
  expect(await told("b")).toMatchObject({stored: 1});
  expect(await told("a")).toMatchObject({stored: 1});
  const versions = await ledgerRows(home, "people");
  expect(versions.map((row) => row.org_unit)).toEqual(["a", "b", "a"]);
  expect(new Set(versions.map((row) => row.recorded_at)).size).toBe(3);
});

test("of several rows of one key in one input the last is the version", async () => {
  const home = scratch();
  const files = {"people.csv": "person_id,org_unit\nann,a\nann,b\nann,b\n"};
  const report = await ingestTables(home, files);
  expect(report.total).toEqual({read: 3, stored: 1, duplicate: 1, quarantined: 1});
  expect((await ledgerRows(home, "people"))[0].org_unit).toBe("b");
});

test("facts whose key has an empty part are told apart like any other", async () => {
  const home = scratch();
  const files = {
    "person_skills.csv":
      "person_id,skill_id,level\nann,sql,0.5\nann,sql,0.5\nann,r,0.5\nann,sql,0.9\n"
  };
  const first = await ingestTables(home, files);
  expect(first.total).toEqual({read: 4, stored: 2, duplicate: 1, quarantined: 1});
  expect((await ingestTables(home, files)).total).toMatchObject({stored: 0, duplicate: 3});
});

test("facts without ids are counted as often as they stand there, also when read again and longer", async () => {
  const home = scratch();
  const rows = (...kinds: string[]) => ({
    "interactions.csv": [
      "happened_at,actor_id,kind",
      ...kinds.map((kind) => `2026-01-05T10:00:00Z,ann,${kind}`)
    ].join("\n")
  });
  expect((await ingestTables(home, rows("post", "post", "view"))).total.stored).toBe(3);
  const longer = await ingestTables(home, rows("post", "post", "view", "post"));
  expect(longer.total).toMatchObject({stored: 1, duplicate: 3});
});

test("the ledger holds pseudonyms alone; names and quarantined rows lie in the vault", async () => {
  const home = scratch();
  await ingestTables(home, {
    "people.csv": "person_id,name,email,manager_id\nann@x.org,Ann Lee,ann@x.org,bob@x.org\n",
    "interactions.csv": interactions("i1,tomorrow,ann@x.org,bob@x.org,reply,c1"),
    "person_preferences.csv": "person_id,vetoes\nann@x.org,bob@x.org; cy@x.org\n"
  });
  const vault = await openVault(home);
  const pseudonym = (account: string) => vault.pseudonym("tables", account);
  const [ann] = await ledgerRows(home, "people");
  expect(ann).toMatchObject({
    person_id: pseudonym("ann@x.org"),
    manager_id: pseudonym("bob@x.org")
  });
  const [preference] = await ledgerRows(home, "person_preferences");
  expect(preference.vetoes).toBe(["bob@x.org", "cy@x.org"].map(pseudonym).sort().join(";"));
  expect((await vault.names()).get(pseudonym("ann@x.org"))).toMatchObject({name: "Ann Lee"});
  expect(await vault.quarantined()).toMatchObject([{reason: "happened_at has no zone"}]);
  await vault.close();
});

test("an artifact's words lie apart, and only as far as the policy allows", async () => {
  const home = scratch();
  await ingestTables(home, {
    "artifacts.ndjson": '{"artifact_id":"a1","title":"How?","text":"long","tags":["x","y"]}\n'
  });
  expect(await ledgerRows(home, "artifacts")).toMatchObject([{artifact_id: "a1", tags: "x;y"}]);
  expect(await ledgerRows(home, "artifact_texts")).toMatchObject([{title: "How?", text: null}]);
});

test("CSV, NDJSON and Parquet of the same rows are the same rows", async () => {
  const home = scratch();
  const csv = {
    "interactions.csv": interactions("i1,2026-01-05T10:00:00Z,ann,,reply,c1"),
    "enrolments.csv":
      "person_id,course_id,happened_at,status,score\nann,k,2026-01-05T10:00:00Z,started,0.25\n"
  };
  const parquet = folderOf(csv);
  using database = await openDatabase();
  for (const table of ["interactions", "enrolments"])
    await database.run(
      `copy (from read_csv('${parquet}/${table}.csv', types = {'happened_at': 'timestamptz'}))
       to '${parquet}/${table}.parquet'`
    );
  const {total} = await ingest({home, source: "tables", path: parquet, clock: () => now});
  expect(total).toEqual({read: 4, stored: 2, duplicate: 2, quarantined: 0});
  const ndjson = await ingestTables(home, {
    "interactions.ndjson":
      '{"interaction_id":"i1","happened_at":"2026-01-05T10:00:00Z","actor_id":"ann","kind":"reply","community_id":"c1"}',
    "enrolments.ndjson":
      '{"person_id":"ann","course_id":"k","happened_at":"2026-01-05T10:00:00Z","status":"started","score":0.25}'
  });
  expect(ndjson.total).toMatchObject({read: 2, duplicate: 2});
});

test("broken lines, bytes that are no UTF-8 and lines that are no JSON are counted and cost no other row", async () => {
  const bytes = Buffer.concat([
    Buffer.from("person_id,org_unit\nann,a\n"),
    Buffer.from([0x62, 0xff, 0x2c, 0x61, 0x0a]),
    Buffer.from('cy\ndee,a,b\n"eve,a\nfay,"a"b\nguy,"a\nb"\r\n\n"hal",a\n')
  ]);
  const home = scratch();
  const report = await ingestTables(home, {
    "people.csv": bytes,
    "skills.ndjson": '{"skill_id":"sql"}\nno json\n[1]\n\n{"skill_id":"r"}'
  });
  expect(report.tables).toEqual({
    people: {read: 8, stored: 3, duplicate: 0, quarantined: 5},
    skills: {read: 4, stored: 2, duplicate: 0, quarantined: 2}
  });
  const units = (await ledgerRows(home, "people")).map((row) => row.org_unit);
  expect(new Set(units)).toEqual(new Set(["a", "a\nb"]));
});

test("columns that no table has are named", async () => {
  const {unknownColumns} = await ingestTables(scratch(), {
    "people.csv": "Person_ID,shoe_size,shoe_size\nann,43,44\n"
  });
  expect(unknownColumns).toEqual({"people.csv": ["shoe_size", "shoe_size (column 3)"]});
});

test("whatever a file holds, read = stored + duplicate + quarantined, and reading it again changes nothing", async () => {
  const cell = fc.constantFrom(
    "i1",
    "i2",
    "2026-01-05T10:00:00Z",
    "2026-01-05",
    "post",
    "ann",
    "bob",
    "",
    '"',
    '"a,b"',
    '""',
    "é",
    "\u0000",
    ",",
    "\n",
    "\r",
    "\r\n",
    ";",
    "'",
    "{}"
  );
  const line = fc.array(cell, {maxLength: 9}).map((cells) => cells.join(","));
  const file = fc.array(fc.oneof(line, fc.constant("i9,2026-01-05T10:00:00Z,ann,bob,post,c1")), {
    maxLength: 12
  });
  await fc.assert(
    fc.asyncProperty(file, async (lines) => {
      const home = scratch();
      const path = folderOf({"interactions.csv": interactions(...lines)});
      const run = () => ingest({home, source: "tables", path, clock: () => now});
      const {read, stored, duplicate, quarantined} = (await run()).tables.interactions ?? never();
      const records = [...readRecords(join(path, "interactions.csv"), comma, 6)];
      expect(read).toBe(records.length - 1);
      expect(read).toBe(stored + duplicate + quarantined);
      expect(await ledgerRows(home, "interactions")).toHaveLength(stored);
      const head = ledgerHead(home);
      expect((await run()).tables.interactions).toEqual({
        read,
        stored: 0,
        duplicate: stored + duplicate,
        quarantined
      });
      expect(ledgerHead(home)).toEqual(head);
    }),
    {numRuns: 12, seed: 1}
  );
});

const comma = {delimiter: ",", quote: '"', encoding: "utf-8", skip: 0};

const never = (): never => {
  throw new Error("interactions were not read");
};
