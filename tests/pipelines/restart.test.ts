import {readFileSync, rmSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {refresh} from "../../pipelines/refresh.ts";
import {seededRandom} from "../../src/graph/random.ts";
import {openDatabase} from "../../src/warehouse/duckdb.ts";
import {simulate} from "../../src/simulate/simulate.ts";
import {currentSnapshot, snapshotPath} from "../../src/warehouse/snapshots.ts";
import {ask, bring, type Csv, differing, filledOnce, folder, newHome} from "./home.ts";

const clock = () => new Date("2026-11-20T00:00:00Z");

/** A small organisation's tables. */
function organisation(seed: number, days = 210): Record<string, Csv> {
  const out = folder();
  simulate({people: 60, days, seed, out, interactions: 6000});
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

test("what was learned stands for a block of weeks until a row comes late, and all is as in a full refresh", async () => {
  const home = newHome();
  const dayOf = ([line]: Csv[number]) => /20\d\d-\d\d-\d\d(?=T)/.exec(String(line))?.[0] ?? "";
  const batches = dealt(organisation(4, 400), 4, (table, row) => {
    if (!factOf(table)) return 0;
    if (table === "interactions" && dayOf(row).startsWith("2026-03-1")) return 2;
    if (dayOf(row) < "2026-10-26") return 0;
    return dayOf(row) < "2026-11-02" ? 1 : 3;
  });
  const told: [weeks: number, learned: boolean][] = [];
  let last = "";
  for (const batch of batches.slice(0, 3)) {
    await bring(home, batch);
    const {snapshot, weeks, learnedAnew} = await refresh({home, clock});
    told.push([weeks, learnedAnew > 0]);
    last = snapshot;
  }
  expect(told).toEqual([
    [55, true],
    [56, false],
    [56, true]
  ]);
  expect(await unlikeFull(home, last)).toEqual([]);
});

const header = {
  interactions:
    "interaction_id,happened_at,actor_id,target_id,kind,community_id,thread_id,artifact_id,reply_to,audience",
  artifacts:
    "artifact_id,kind,title,text,language,created_at,created_by,community_id,thread_id,reply_to,accepted_at,url,tags",
  people:
    "person_id,name,email,org_unit,manager_id,location,workplace,timezone,language,title,joined_on,left_on",
  communities: "community_id,name,purpose,kind,founded_on,closed_on,steward_id,outcome"
};

/** A batch of hand-written rows; the day is that of all interactions. */
const rowsOf = (tables: Partial<Record<keyof typeof header, readonly string[]>>) =>
  Object.fromEntries(
    Object.entries(tables).map(([table, lines]) => [
      table,
      [header[table as keyof typeof header], ...lines].map((line) => [line])
    ])
  );

/**
 * Two people who write to each other in a thread in each of ten weeks, where is told of all weeks but one, and one who
 * nobody answers. One answer is accepted after the first refresh.
 */
const began = rowsOf({
  people: ["ada,,,north,,,,,,,,", "ben,,,north,,,,,,,,", "cleo,,,south,,,,,,,,"],
  artifacts: ["r6,answer,,,,2026-09-14T09:00:00Z,ben,craft,t6,p6,2026-10-15T09:00:00Z,,"],
  interactions: Array.from({length: 10}, (_, week) => {
    const day = new Date(Date.parse("2026-08-03T09:00:00Z") + week * 604_800_000).toISOString();
    const place = week === 4 ? "" : "guild";
    return [
      `a${week},${day},ada,,post,${place},t${week},p${week},,`,
      `b${week},${day},ben,ada,reply,${place},t${week},r${week},p${week},`,
      `c${week},${day},cleo,,post,zeal,z${week},z${week},,`
    ];
  }).flat()
});
const monday = "2026-10-19T09:00:00Z";
const homeThatBegan = filledOnce(async (home) => {
  await bring(home, began);
  await refresh({home, clock: () => new Date("2026-10-12T00:00:00Z")});
});

test.each([
  ["a further week", {interactions: [`n1,${monday},ada,ben,message,,,,,`]}, 10],
  ["a word in an old thread", {interactions: [`n1,${monday},cleo,,reply,,t2,n1,p2,`]}, 10],
  ["thanks for an old answer", {interactions: [`n1,${monday},ada,ben,thank,,t3,r3,,`]}, 10],
  ["a late row", {interactions: ["n1,2026-09-09T09:00:00Z,ada,ben,message,,,,,"]}, 5],
  [
    "an artifact that says where an old row belongs",
    {artifacts: [`p4,question,What?,,,2026-08-31T09:00:00Z,ada,craft,,,,,`]},
    4
  ],
  [
    "an answer by which a place becomes a community",
    {interactions: [`n1,${monday},ben,cleo,reply,zeal,z2,n1,z2,`]},
    0
  ],
  ["a named community that comes first", {communities: ["abc,Abc,,practice,,,,"]}, 0],
  ["people who come first", {people: ["a-first,,,north,,,,,,,,"]}, 10],
  ["somebody in another unit", {people: ["ben,,,south,,,,,,,,"]}, 0],
  [
    "a community that turns out to be protected",
    {communities: ["zeal,Works council,,practice,,,,"]},
    0
  ],
  [
    "a row from before the first",
    {interactions: ["n1,2026-07-01T09:00:00Z,ada,ben,message,,,,,"]},
    0
  ]
] as const)(
  "weeks that %s does not touch stand, and all comes out as in a full refresh",
  async (_, more, first) => {
    const home = await homeThatBegan();
    await bring(home, rowsOf(more));
    const {snapshot} = await refresh({home, clock});
    {
      using db = await openDatabase({path: join(home, "warehouse.duckdb"), readOnly: true});
      expect(await db.scalar("select since_no from setting")).toBe(first);
    }
    expect(await unlikeFull(home, snapshot)).toEqual([]);
  }
);

test("weeks that stand are taken over from the last snapshot, and made again where it is gone", async () => {
  const home = await homeThatBegan();
  {
    using db = await openDatabase({path: snapshotPath(home, currentSnapshot(home) ?? "")});
    await db.run("update community_members set role = 'marked'");
  }
  const markedWeeks = (snapshot: string) =>
    ask(
      home,
      snapshot,
      "select distinct window_start from community_members where role = 'marked'"
    );
  await bring(home, rowsOf({interactions: [`n1,${monday},ada,ben,message,,,,,`]}));
  const second = await refresh({home, clock});
  expect(await markedWeeks(second.snapshot)).toHaveLength(10);
  rmSync(snapshotPath(home, second.snapshot));
  const third = await refresh({home, clock});
  expect(await markedWeeks(third.snapshot)).toEqual([]);
  expect(await unlikeFull(home, third.snapshot)).toEqual([]);
});
