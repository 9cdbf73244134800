import {expect, test} from "vitest";
import {refresh} from "../../pipelines/refresh.ts";
import {ask, bring, type Csv, newHome} from "./home.ts";

const clock = () => new Date("2026-11-20T00:00:00Z");
const header = [
  "interaction_id",
  "happened_at",
  "actor_id",
  "target_id",
  "kind",
  "thread_id",
  "artifact_id",
  "audience"
];

type Row = Csv[number];
const day = (week: number, hour = 9) =>
  new Date(Date.UTC(2026, 8, 7 + 7 * week, hour)).toISOString().replace(".000", "");

/** Two circles of six who talk every week, a boss who writes to all twelve each Monday, and a weekly call of the first circle. */
function twoCircles(): Row[] {
  const rows: Row[] = [];
  const circles = ["a", "b"].map((circle) => Array.from({length: 6}, (_, i) => `${circle}${i}`));
  const add = (...cells: Row) => rows.push([`i${rows.length}`, ...cells]);
  for (let week = 0; week < 10; week++) {
    for (const circle of circles)
      circle.forEach((one, i) => {
        add(day(week, 10 + i), one, circle[(i + 1 + (week % 5)) % 6], "message", null, null, 1);
        add(day(week, 16), one, circle[(i + 2) % 6], "react", null, null, 1);
      });
    for (const one of circles.flat()) add(day(week), "boss", one, "message", null, null, null);
    for (const one of circles[0]) add(day(week, 8), one, null, "meet", null, `call${week}`, null);
  }
  for (const one of circles.flat()) {
    add(day(9, 18), one, null, "post", null, `note-${one}`, null);
  }
  return rows;
}

async function tableOf<T extends object>(settings: string, sql: string): Promise<T[]> {
  const home = newHome(settings);
  await bring(home, {interactions: [header, ...twoCircles()]});
  const {snapshot} = await refresh({home, clock});
  return ask<T>(home, snapshot, sql);
}

const rulesOf = (settings: string) =>
  tableOf<{rule: string; ties: number; communities: number; moved: number}>(
    settings,
    "select rule, ties, communities, moved from tie_rules order by position"
  );

test("from rows to ties: what was told, turned to somebody, broadcast, and is left", async () => {
  const rows = await tableOf<{fact: string; value: number}>(
    "ties: {broadcast_people: 11, thread: 0}",
    "select fact, value from tie_facts union all select 'published', count(*) from ties"
  );
  expect(Object.fromEntries(rows.map(({fact, value}) => [fact, value]))).toEqual({
    interactions: 432,
    turned: 420,
    shared: 120,
    broadcast: 120,
    inferred: 120,
    pairs_ever: 30,
    ties: 30,
    published: 30,
    one_sided: 0,
    people: 12
  });
});

test("each kind tells how much of what is left it carries", async () => {
  const kinds = await tableOf<{kind: string; turned: number; left_share: number}>(
    "ties: {broadcast_people: 11, kinds: {react: 0}}",
    "select kind, turned, left_share from tie_kinds where turned > 0 order by kind"
  );
  expect(kinds.map(({kind, turned}) => [kind, turned])).toEqual([
    ["meet", 60],
    ["message", 240],
    ["react", 120]
  ]);
  const [meet, message, react] = kinds.map(({left_share}) => left_share);
  expect(react).toBe(0);
  expect(meet + message).toBeCloseTo(1, 9);
  expect(meet / message).toBeCloseTo(0.5, 9);
});

test("what fading leaves, by age: one half-life back counts half", async () => {
  const ages = await tableOf<{half_lives: number; said_share: number; left_share: number}>(
    "ties: {half_life_weeks: 2}",
    "select * from tie_ages order by half_lives"
  );
  expect(ages.map(({half_lives}) => half_lives)).toEqual([0, 1, 2, 3, 4]);
  for (const {said_share} of ages) expect(said_share).toBeCloseTo(0.2, 1);
  const left = ages.map(({left_share}) => left_share);
  expect(left[1] / left[0]).toBeCloseTo(0.5, 1);
  expect(left.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
});

test("each rule tells what would be without it: broadcasts tie the boss to all", async () => {
  const rules = await rulesOf("ties: {broadcast_people: 11}");
  expect(rules.map(({rule}) => rule)).toEqual([
    "as_is",
    "kinds",
    "audience",
    "broadcasts",
    "meetings",
    "threads",
    "half_life",
    "damping",
    "reciprocity"
  ]);
  const of = Object.fromEntries(rules.map((row) => [row.rule, row]));
  expect(of.as_is).toMatchObject({ties: 30, communities: 2, moved: 0});
  expect(of.broadcasts).toMatchObject({ties: 42, communities: 2, moved: 1});
  expect(of.threads).toMatchObject({ties: 30, communities: 2, moved: 0});
});

test("a rule that is off already changes nothing", async () => {
  const settings =
    "ties: {broadcast_people: 1000, damping: none, thread: 0, kinds: {meet: 0, react: 1}}";
  const rules = await rulesOf(settings);
  const same = rules.filter(({rule}) => !["audience", "half_life"].includes(rule));
  expect(same).toHaveLength(7);
  expect(
    new Set(same.map(({ties, communities, moved}) => `${ties} ${communities} ${moved}`))
  ).toEqual(new Set([`${rules[0].ties} ${rules[0].communities} 0`]));
});
