import {readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {ingest} from "../../pipelines/ingest.ts";
import {refresh} from "../../pipelines/refresh.ts";
import {simulate} from "../../src/simulate/simulate.ts";
import {openVault} from "../../src/store/vault.ts";
import {ask, bring, differing, folder, newHome} from "./home.ts";

const clock = () => new Date("2026-11-20T00:00:00Z");
const settings = "privacy: {protected: [works-council]}\n";

async function simulated(home: string, protectedGroup: boolean): Promise<string> {
  const out = folder();
  simulate({people: 60, days: 140, seed: 4, out, interactions: 4000, protectedGroup});
  await ingest({home, source: "tables", path: out, clock});
  return out;
}

test("a protected group leaves every table as if it had never been, though it was read before it was protected", async () => {
  const without = newHome(settings);
  await simulated(without, false);
  const never = await refresh({home: without, clock});

  const home = newHome();
  await simulated(home, true);
  const open = await refresh({home, clock});
  writeFileSync(join(home, "coppice.yaml"), settings);
  const closed = await refresh({home, clock});

  const copy = join(without, "snapshots", `${closed.snapshot}.duckdb`);
  writeFileSync(copy, readFileSync(join(home, "snapshots", `${closed.snapshot}.duckdb`)));
  expect(await differing(home, open.snapshot, closed.snapshot)).toContain("community_windows");
  expect(await differing(without, never.snapshot, closed.snapshot)).toEqual(["steps"]); // of rows read
});

test("two accounts of one person are one from the next refresh on, and two again when they are parted", async () => {
  const home = newHome();
  const post = (i: number, actor: string) => [
    `i${i}`,
    `2026-0${1 + (i % 3)}-1${i % 9}T10:00:00Z`,
    actor,
    "post",
    "club",
    `t${i % 5}`
  ];
  await bring(home, {
    people: [
      ["person_id", "org_unit"],
      ["ann", "acme/a"],
      ["ann-again", null],
      ["ben", "acme/b"]
    ],
    interactions: [
      ["interaction_id", "happened_at", "actor_id", "kind", "community_id", "thread_id"],
      ...Array.from({length: 30}, (_, i) => post(i, ["ann", "ann-again", "ben"][i % 3]))
    ]
  });
  const people = async () =>
    ask<{person_id: string; org_unit: string | null}>(
      home,
      (await refresh({home, clock})).snapshot,
      "select person_id, org_unit from people order by org_unit"
    );
  const before = await people();
  expect(before.map(({org_unit}) => org_unit)).toEqual(["acme/a", "acme/b", null]);

  const vault = await openVault(home);
  const [ann, , again] = before.map(({person_id}) => person_id);
  await vault.alias({pseudonym: again, canonical: ann, who: "p_x", why: "one person"});
  expect((await people()).map(({person_id}) => person_id)).toEqual(
    before.slice(0, 2).map(({person_id}) => person_id)
  );
  await vault.unalias({pseudonym: again, who: "p_x", why: "not so"});
  await vault.close();
  expect(await people()).toEqual(before);
});
