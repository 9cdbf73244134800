import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {refresh} from "../../pipelines/refresh.ts";
import {seededRandom} from "../../src/graph/random.ts";
import {simulate} from "../../src/simulate/simulate.ts";
import {bring, type Csv, differing, folder, newHome} from "./home.ts";

const clock = () => new Date("2026-11-20T00:00:00Z");

/** A small organisation's tables. */
function organisation(seed: number): Record<string, Csv> {
  const out = folder();
  simulate({people: 60, days: 210, seed, out, interactions: 6000});
  const read = (table: string): Csv =>
    readFileSync(join(out, `${table}.csv`), "utf8")
      .trim()
      .split("\n")
      .map((line) => [line]);
  const names = [
    "people",
    "communities",
    "memberships",
    "interactions",
    "artifacts",
    "courses",
    "enrolments"
  ];
  return Object.fromEntries(names.map((name) => [name, read(name)]));
}

const factOf = (table: string) =>
  table === "interactions" || table === "artifacts" || table === "enrolments";

/** Rows dealt into batches by `batchOf`, each batch with the headers of all tables. */
function dealt(
  tables: Record<string, Csv>,
  batches: number,
  batchOf: (table: string, row: Csv[number], share: number) => number
) {
  const dealt: Record<string, Csv>[] = Array.from({length: batches}, () => ({}));
  for (const [table, [header, ...rows]] of Object.entries(tables)) {
    const chosen = rows.map((row, i) => batchOf(table, row, i / rows.length));
    for (const [b, batch] of dealt.entries())
      batch[table] = [header, ...rows.filter((_, i) => chosen[i] === b)];
  }
  return dealt;
}

/** Tables that come out otherwise when everything is worked out again. */
async function unlikeFull(home: string, snapshot: string): Promise<string[]> {
  const full = await refresh({home, clock, full: true});
  return differing(home, snapshot, full.snapshot);
}

test.each([1, 2])(
  "a refresh that goes on gives the same tables as a full one, rows late in any order (%i)",
  async (seed) => {
    const random = seededRandom(seed);
    const home = newHome();
    const batches = dealt(organisation(seed), 3, (table, _, share) => {
      if (random() < 0.02) return Math.floor(random() * 3);
      return factOf(table) ? Math.floor(3 * share) : 0;
    });
    let snapshot = "";
    for (const batch of batches) {
      await bring(home, batch);
      ({snapshot} = await refresh({home, clock}));
    }
    expect(await unlikeFull(home, snapshot)).toEqual([]);
  }
);

test("a further week with new people works out the newest weeks alone, and they come out as in a full refresh", async () => {
  const home = newHome();
  const tables = organisation(3);
  const lastWeeks = (table: string, [line]: Csv[number]) => {
    const day = /2026-\d\d-\d\d(?=T)/.exec(String(line))?.[0];
    return factOf(table) && day !== undefined && day >= "2026-11-02" ? 1 : 0;
  };
  const [before, further] = dealt(tables, 2, lastWeeks);
  await bring(home, before);
  await refresh({home, clock});
  await bring(home, {
    ...further,
    interactions: [
      ...further.interactions,
      ...Array.from({length: 30}, (_, i) => [
        `new-${i},2026-11-0${3 + (i % 5)}T09:00:00Z,newcomer-${i % 7},newcomer-${(i + 1) % 7},message,,,,,`
      ])
    ]
  });
  const {snapshot, weeks, weeksAnew} = await refresh({home, clock});
  expect(weeks).toBeGreaterThan(25);
  expect(weeksAnew).toBeLessThan(8);
  expect(await unlikeFull(home, snapshot)).toEqual([]);
});
