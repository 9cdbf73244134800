import {appendFileSync, readFileSync, truncateSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {ledgerHead} from "../../src/ledger/read.ts";
import {ledgerFiles} from "../../src/ledger/segments.ts";
import {verifyLedger} from "../../src/ledger/verify.ts";
import {ingestTables, interactions, scratch} from "./scratch.ts";

const first = {"interactions.csv": interactions("i1,2026-01-05T10:00:00Z,ann,bob,reply,c1")};
const second = {"interactions.csv": interactions("i2,2026-01-06T10:00:00Z,bob,ann,reply,c1")};

test("each ingest adds one entry that carries the hash of the one before", async () => {
  const home = scratch();
  await ingestTables(home, first);
  const before = ledgerHead(home);
  await ingestTables(home, second);
  const lines = readFileSync(join(home, "ledger/manifest.ndjson"), "utf8").trim().split("\n");
  expect(JSON.parse(lines[1]).previous).toBe(before.hash);
  expect(ledgerHead(home).entries).toBe(2);
  expect(verifyLedger(home)).toEqual([]);
});

test("a flipped byte is found wherever it is, with the file that has it", async () => {
  const home = scratch();
  await ingestTables(home, first);
  await ingestTables(home, second);
  const files = [...ledgerFiles(home), "manifest.ndjson"];
  for (const name of files) {
    const file = join(home, "ledger", name);
    const sound = readFileSync(file);
    for (let at = 0; at < sound.length; at += Math.ceil(sound.length / 97)) {
      const flipped = Uint8Array.from(sound);
      flipped[at] ^= 1;
      writeFileSync(file, flipped);
      expect(verifyLedger(home).map((damage) => damage.file)).toContain(name);
    }
    writeFileSync(file, sound);
  }
  expect(verifyLedger(home)).toEqual([]);
});

test("an entry taken out of the middle breaks the chain", async () => {
  const home = scratch();
  for (const files of [first, second]) await ingestTables(home, files);
  const manifest = join(home, "ledger/manifest.ndjson");
  writeFileSync(manifest, `${readFileSync(manifest, "utf8").split("\n")[1]}\n`);
  expect(verifyLedger(home)).toContainEqual({
    file: "manifest.ndjson",
    why: "line 1 does not follow the line before"
  });
});

test("a crash between segment and manifest leaves nothing: the next ingest clears up and reads on", async () => {
  const home = scratch();
  await ingestTables(home, first);
  const orphan = join(home, "ledger/segments/interactions/000002.parquet");
  writeFileSync(orphan, "half a segment");
  appendFileSync(join(home, "ledger/manifest.ndjson"), '{"seq":2,"recorded');
  expect(ledgerHead(home).entries).toBe(1);
  const {total} = await ingestTables(home, second);
  expect(total).toMatchObject({read: 1, stored: 1});
  expect(verifyLedger(home)).toEqual([]);
});

test("a segment cut short is told apart from one that is missing", async () => {
  const home = scratch();
  await ingestTables(home, first);
  const [name] = ledgerFiles(home);
  truncateSync(join(home, "ledger", name), 10);
  expect(verifyLedger(home)).toEqual([
    {file: name, why: expect.stringMatching(/10 bytes, not \d+/)}
  ]);
});
