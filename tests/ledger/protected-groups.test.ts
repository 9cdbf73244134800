import {readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {openVault} from "../../src/store/vault.ts";
import {ingestTables, interactions, ledgerRows, scratch} from "./scratch.ts";

const everyday = {
  "communities.csv": ["community_id,name", "c1,Welders"],
  "people.csv": ["person_id,org_unit,manager_id", "ann,plant,bob", "bob,plant,"],
  "interactions.csv": [interactions("i1,2026-01-05T10:00:00Z,ann,bob,reply,c1").trim()],
  "artifacts.csv": ["artifact_id,thread_id,community_id,created_by", "a1,t1,c1,ann"]
};

const council = {
  "communities.csv": ["c2,Works Council"],
  "people.csv": ["cy,acme/Works Council,"],
  "interactions.csv": [
    "i2,2026-01-05T10:00:00Z,ann,bob,reply,c2",
    "i3,2026-01-05T10:00:00Z,cy,ann,reply,c1",
    "i4,not a time,ann,bob,reply,c2",
    "i5,2026-01-05T10:00:00Z,ann,c2"
  ],
  "artifacts.csv": ["a2,t2,c2,ann", "a3,t2,,bob"]
};

type Files = Record<string, readonly string[]>;

const joined = (...all: readonly Files[]) =>
  Object.fromEntries(
    Object.keys(all[0]).map((name) => [name, all.flatMap((files) => files[name]).join("\n")])
  );

function homeThatProtects(): string {
  const home = scratch();
  writeFileSync(join(home, "coppice.yaml"), 'privacy: {protected: ["works council"]}\n');
  writeFileSync(join(home, "key"), "k".repeat(64));
  return home;
}

/** Everything that the ledger holds, without the time it came in. */
const heldBy = async (home: string) =>
  Promise.all(
    (["communities", "people", "interactions", "artifacts"] as const).map(async (table) =>
      (await ledgerRows(home, table)).map((row) => ({...row, recorded_at: null}))
    )
  );

test("planting a protected group leaves the ledger as it would be without, and its content nowhere", async () => {
  const [plain, planted] = [homeThatProtects(), homeThatProtects()];
  await ingestTables(plain, joined(everyday));
  const {total, quarantine} = await ingestTables(planted, joined(everyday, council));
  expect(await heldBy(planted)).toEqual(await heldBy(plain));
  expect(total).toEqual({read: 13, stored: 5, duplicate: 0, quarantined: 8});
  expect(quarantine.filter(({reason}) => reason === "protected").map(({count}) => count)).toEqual([
    1, 1, 3, 2
  ]);
  const vault = await openVault(planted);
  expect(await vault.quarantined()).toEqual([]);
  expect([...(await vault.names()).values()].map(({account}) => account).sort()).toEqual([
    "ann",
    "bob"
  ]);
  await vault.close();
});

test("a protected community and its people are still known when later rows come alone", async () => {
  const home = homeThatProtects();
  await ingestTables(home, joined(everyday, council));
  const {tables} = await ingestTables(home, {
    "interactions.csv": interactions(
      "i6,2026-01-06T10:00:00Z,ann,bob,reply,c2",
      "i7,2026-01-06T10:00:00Z,bob,cy,reply,c1"
    )
  });
  expect(tables.interactions).toEqual({read: 2, stored: 0, duplicate: 0, quarantined: 2});
  expect(readFileSync(join(home, "protected.json"), "utf8")).not.toMatch(/"(c2|cy)"/);
});
