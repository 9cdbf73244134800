import {expect, test} from "vitest";
import {decidedOn} from "../../pipelines/refresh/decided.ts";
import {loadInput} from "../../pipelines/refresh/input.ts";
import {allModels} from "../../pipelines/refresh/model-list.ts";
import {loadSaid} from "../../pipelines/refresh/said.ts";
import {refresh} from "../../pipelines/refresh.ts";
import {readConfig} from "../../src/config.ts";
import {openDatabase} from "../../src/warehouse/duckdb.ts";
import {runModels} from "../../src/warehouse/run-models.ts";
import {bring, differing, newHome} from "./home.ts";

const columns = [
  "happened_at",
  "actor_id",
  "target_id",
  "kind",
  "thread_id",
  "artifact_id",
  "reply_to",
  "audience"
] as const;
/** One row; what is not given is empty, and it happened on a Monday. */
type Deed = Partial<Record<(typeof columns)[number], string | number>>;

const monday = "2026-11-02T09:00:00Z";
const tuesday = "2026-11-03T09:00:00Z";
const weekAfter = "2026-11-10T09:00:00Z";
const clock = () => new Date("2026-11-20T00:00:00Z");

const message = (actor_id: string, target_id: string, more: Deed = {}): Deed => ({
  actor_id,
  target_id,
  kind: "message",
  ...more
});
const meet = (actor_id: string, more: Deed = {}): Deed => ({actor_id, kind: "meet", ...more});
const wrote = (actor_id: string, thread_id: string, more: Deed = {}): Deed => ({
  actor_id,
  kind: "post",
  thread_id,
  ...more
});
const crowd = (people: number) => Array.from({length: people}, (_, i) => `p${i}`);

async function homeOf(deeds: readonly Deed[], settings = ""): Promise<string> {
  const home = newHome(settings);
  await tell(home, deeds);
  return home;
}

let told = 0;
async function tell(home: string, deeds: readonly Deed[]): Promise<void> {
  const people = new Set(deeds.flatMap(({actor_id, target_id}) => [actor_id, target_id]));
  people.delete(undefined);
  await bring(home, {
    people: [["person_id", "title"], ...[...people].map((name) => [name ?? null, name ?? null])],
    interactions: [
      ["interaction_id", ...columns],
      ...deeds.map((deed) => [
        `i${told++}`,
        ...columns.map((column) => ({happened_at: monday, ...deed})[column] ?? null)
      ])
    ]
  });
}

const nobody = {
  aliases: [],
  leftOut: [],
  preferences: [],
  decisions: [],
  decided: decidedOn("", [])
};

/** "ada to ben" → thousandths of a message, all weeks together. */
async function tiesOf(deeds: readonly Deed[], settings = ""): Promise<Record<string, number>> {
  const home = await homeOf(deeds, settings);
  using db = await openDatabase();
  await loadInput(db, {home, config: readConfig(home), ...nobody, clock: clock(), asOf: null});
  await loadSaid(db, nobody);
  await runModels(
    db,
    allModels().filter(({layer}) => layer === "staging" || layer === "warehouse")
  );
  const ties = await db.rows<{pair: string; weight: number}>(`
    with named as (select person_no, title from person_key join person using (person_id))
    select one.title || ' to ' || other.title as pair, (sum(weight_micro) // 1000)::integer as weight
    from weekly_tie join named as one on one.person_no = from_no join named as other on other.person_no = to_no
    group by pair order by pair`);
  return Object.fromEntries(ties.map(({pair, weight}) => [pair, weight]));
}

test("one mail given as a row for each recipient weighs what one mail to so many weighs", async () => {
  const told = await tiesOf(["ben", "cleo", "dora", "ed"].map((to) => message("ada", to)));
  const said = await tiesOf(
    ["ben", "cleo", "dora", "ed"].map((to) => message("ada", to, {audience: 4}))
  );
  expect(told).toEqual({
    "ada to ben": 250,
    "ada to cleo": 250,
    "ada to dora": 250,
    "ada to ed": 250
  });
  expect(said).toEqual(told);
});

test("mails of another instant or another thread are others, and a repeated recipient is one", async () => {
  expect(
    await tiesOf([
      message("ada", "ben", {thread_id: "t1"}),
      message("ada", "ben", {thread_id: "t1"}),
      message("ada", "cleo", {thread_id: "t1"}),
      message("ada", "dora", {thread_id: "t2"}),
      message("ada", "ed", {thread_id: "t1", happened_at: tuesday})
    ])
  ).toMatchObject({"ada to ben": 1000, "ada to cleo": 500, "ada to dora": 1000, "ada to ed": 1000});
});

test("an audience that the source tells is believed", async () => {
  expect(
    await tiesOf([message("ada", "ben", {audience: 1}), message("ada", "cleo", {audience: 1})])
  ).toEqual({"ada to ben": 1000, "ada to cleo": 1000});
});

test("a broadcast ties nobody but who answers it", async () => {
  const settings = "ties: {broadcast_people: 3, thread: 0}";
  const broadcast = crowd(4).map((to) => message("ada", to));
  const answer = message("p1", "ada", {happened_at: tuesday});
  expect(await tiesOf([...broadcast, answer], settings)).toEqual({"p1 to ada": 1000});
  expect(await tiesOf([message("ada", "ben", {audience: 4}), answer], settings)).toEqual({
    "p1 to ada": 1000
  });
  const heard = crowd(3).map((to) => message("ada", to));
  expect(await tiesOf(heard, settings)).toEqual({
    "ada to p0": 333,
    "ada to p1": 333,
    "ada to p2": 333
  });
});

test("a post to all ties its author to those who answer or react, however many can read the answer", async () => {
  const about = {thread_id: "t", audience: 300};
  expect(
    await tiesOf(
      [
        wrote("ada", "t", {artifact_id: "q", audience: 300}),
        {actor_id: "ben", kind: "answer", artifact_id: "a", reply_to: "q", ...about},
        {actor_id: "cleo", kind: "react", artifact_id: "q", ...about},
        {actor_id: "dora", kind: "message", artifact_id: "m", reply_to: "a", ...about},
        {actor_id: "ed", kind: "view", artifact_id: "q", ...about},
        {actor_id: "ed", target_id: "ada", kind: "share", artifact_id: "q", ...about}
      ],
      "ties: {thread: 0}"
    )
  ).toEqual({"ben to ada": 1500, "cleo to ada": 250, "dora to ben": 1000});
});

test("a meeting told by a row for each who came ties all both ways, by 1 ÷ the others", async () => {
  const event = {artifact_id: "call", thread_id: "t"};
  const three = {
    "ada to ben": 500,
    "ada to cleo": 500,
    "ben to ada": 500,
    "ben to cleo": 500,
    "cleo to ada": 500,
    "cleo to ben": 500
  };
  expect(await tiesOf([meet("ada", event), meet("ben", event), meet("cleo", event)])).toEqual(
    three
  );
  expect(
    await tiesOf([
      meet("ada", event),
      meet("ben", event),
      meet("ada", {...event, happened_at: tuesday}),
      meet("cleo", {...event, happened_at: tuesday})
    ])
  ).toEqual({"ada to ben": 1000, "ben to ada": 1000, "ada to cleo": 1000, "cleo to ada": 1000});
});

test("a meeting told by a row for each pair, once or both ways, ties just so", async () => {
  const pairs = [
    ["ada", "ben"],
    ["ada", "cleo"],
    ["ben", "cleo"]
  ];
  const once = pairs.map(([one, other]) => meet(one, {target_id: other}));
  const back = pairs.map(([one, other]) => meet(other, {target_id: one}));
  const ties = await tiesOf(once);
  expect(new Set(Object.values(ties))).toEqual(new Set([500]));
  expect(Object.keys(ties)).toHaveLength(6);
  expect(await tiesOf([...once, ...back])).toEqual(ties);
});

test("an assembly ties nobody", async () => {
  const event = {artifact_id: "all-hands"};
  const settings = "ties: {broadcast_people: 3}";
  expect(
    await tiesOf(
      crowd(5).map((one) => meet(one, event)),
      settings
    )
  ).toEqual({});
  expect(
    Object.keys(
      await tiesOf(
        crowd(4).map((one) => meet(one, event)),
        settings
      )
    )
  ).toHaveLength(12);
});

test("a thread ties who writes to those in it so far, until it has grown too large", async () => {
  const settings = "ties: {thread_people: 2}";
  const early = [wrote("ada", "t"), wrote("ben", "t")];
  const late = [
    wrote("ada", "t", {happened_at: weekAfter}),
    wrote("cleo", "t", {happened_at: weekAfter})
  ];
  expect(await tiesOf(early, settings)).toEqual({"ada to ben": 500, "ben to ada": 500});
  expect(await tiesOf([...early, ...late], settings)).toEqual({
    "ada to ben": 500,
    "ben to ada": 500
  });
});

test("a mail whose recipients come in two batches weighs as if they had come in one", async () => {
  const mail = crowd(6).map((to) => message("ada", to));
  const home = await homeOf([...mail.slice(0, 3), message("ben", "ada", {happened_at: weekAfter})]);
  await refresh({home, clock});
  await tell(home, mail.slice(3));
  const {snapshot} = await refresh({home, clock});
  const full = await refresh({home, clock, full: true});
  expect(await differing(home, snapshot, full.snapshot)).toEqual([]);
});
