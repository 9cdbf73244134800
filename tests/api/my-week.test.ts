import {afterEach, beforeEach, describe, expect, test} from "vitest";
import type {Shown} from "../../src/store/shown.ts";
import {asker, mentor, people, quiet, snapshotId, type Tiny, tiny} from "./tiny-home.ts";

let now = new Date("2026-11-16T12:00:00Z");
let home: Tiny;
beforeEach(async () => {
  now = new Date("2026-11-16T12:00:00Z"); // a Monday
  home = await tiny({settings: calm, clock: () => now});
});
afterEach(() => home.close());

const calm = `
visitors: {look_as: true}
privacy: {mentors: unless_opted_out, found: shown}
recommendations: {explore: 0}
`;

/** Lets days go by; the workspace notices as its timer would. */
async function daysLater(days: number): Promise<void> {
  now = new Date(now.getTime() + days * 86_400_000);
  await home.workspace.refresh();
}

interface Item {
  id: string;
  isNew: boolean;
  state: string;
}
const mine = async () => (await (await home.as(asker)).get("/for-you")).body;
const ids = async () => (await mine()).items.map(({id}: Item) => id);
const act = async (itemId: string, body: object) =>
  (await home.as(asker)).send("POST", `/recommendations/${itemId}/act`, body);
const everything = [
  `mentor:${mentor}`,
  `mentor:${quiet}`,
  "course:course-1",
  `connection:${people[5]}`,
  "community:found-0123456789"
];

describe("what stood on a page", () => {
  test("with what stands behind it, once somebody asks to see that", async () => {
    const reasons = JSON.stringify([{signal: "x", text: "Knows it.", about: [], weight: 0.1}]);
    const longer = await tiny({
      settings: calm,
      clock: () => now,
      change: (tables) => ({
        ...tables,
        recommendations: [
          ...tables.recommendations,
          ["2026-11-16", asker, "mentor", 3, people[6], 0.1, reasons, "signals"]
        ]
      })
    });
    const reader = await longer.as(asker);
    const kept = async () =>
      (await longer.workspace.store.shown.of(asker)).map(({itemId, place}) => [itemId, place]);
    const {more} = (await reader.get("/for-you")).body;
    expect(more.map(({id}: Item) => id)).toEqual([`mentor:${people[6]}`]);
    expect(await kept()).toHaveLength(5);
    await reader.send("POST", "/for-you/more");
    await reader.send("POST", "/for-you/more");
    expect((await kept()).at(-1)).toEqual([people[6], 6]);
    expect(await kept()).toHaveLength(6);
    await longer.close();
  });

  test("is kept once a week with place, rank, model, snapshot and chance", async () => {
    await mine();
    await mine();
    const rows = await home.workspace.store.shown.of(asker);
    expect(rows.map(({kind, itemId}) => `${kind}:${itemId}`)).toEqual(everything);
    expect(rows[1]).toEqual({
      who: asker,
      week: "2026-11-16",
      kind: "mentor",
      itemId: quiet,
      snapshotId,
      place: 2,
      rank: 2,
      model: "signals",
      propensity: 1
    });
    await daysLater(7);
    await mine();
    expect(await home.workspace.store.shown.of(asker)).toHaveLength(10);
  });

  test("is kept with what another way would have shown, while the two are compared", async () => {
    const comparison = "  comparison: {name: other, share: 1, of_each: 1}";
    const other = await tiny({
      settings: `${calm}${comparison}\n`.replace("{explore: 0}\n", "\n  explore: 0\n")
    });
    expect((await (await other.as(asker)).get("/for-you")).body.items).toHaveLength(4);
    const [choice] = await other.workspace.store.choices.of("other");
    expect(choice).toMatchObject({who: asker, week: "2026-11-16", share: 1, follows: true});
    const shown = choice.options.filter(({id}) => id !== null);
    expect(shown.map(({own, other}) => own + other)).toEqual([2, 2, 2, 2]);
    expect(choice.options).toHaveLength(5);
    await other.close();
  });

  test("is new when it stood there in no week before; a first page has nothing new", async () => {
    expect((await mine()).fresh).toBe(0);
    await home.workspace.store.shown.add([
      {...row(mentor), week: "2026-11-09"},
      {...row("course-1"), kind: "course", week: "2026-11-02"}
    ]);
    const {items, fresh} = await mine();
    expect(fresh).toBe(3);
    expect(items.filter(({isNew}: Item) => isNew).map(({id}: Item) => id)).toEqual(
      everything.filter((id) => id !== `mentor:${mentor}` && id !== "course:course-1")
    );
  });

  test("goes behind others of its kind after three weeks without an act", async () => {
    const weeks = ["2026-10-26", "2026-11-02", "2026-11-09"];
    await home.workspace.store.shown.add(weeks.map((week) => ({...row(mentor), week})));
    expect((await ids()).slice(0, 2)).toEqual([`mentor:${quiet}`, `mentor:${mentor}`]);
  });
});

describe("not for me", () => {
  test("not now is back after four weeks, anything else never", async () => {
    await act("course-1", {kind: "course", act: "not_for_me", because: "not_now"});
    await act(people[5], {kind: "connection", act: "not_for_me", because: "wrong_topic"});
    expect(await ids()).not.toContain("course:course-1");
    await daysLater(28);
    expect(await ids()).toContain("course:course-1");
    expect(await ids()).not.toContain(`connection:${people[5]}`);
  });

  test("a reason nobody knows is refused", async () => {
    const answer = await act("course-1", {kind: "course", act: "not_for_me", because: "boring"});
    expect(answer.status).toBe(400);
  });
});

test("a week after an act the page asks how it was, until it is told", async () => {
  await act(mentor, {kind: "mentor", act: "asked", note: "Hello"});
  await act("course-1", {kind: "course", act: "opened"});
  expect((await mine()).followUps).toEqual([]);
  await daysLater(7);
  const {followUps, items} = await mine();
  expect(followUps.map(({words}: {words: string}) => words)).toEqual([
    "You asked Person 2 on 16 Nov.",
    "You opened *Time series* on 16 Nov."
  ]);
  expect(items.map(({id}: Item) => id)).not.toContain("course:course-1"); // a week is enough
  await act("course-1", {kind: "course", act: "done", because: "worth_it"});
  expect((await mine()).followUps).toHaveLength(1);
});

const row = (itemId: string): Shown => ({
  who: asker,
  week: "",
  kind: "mentor",
  itemId,
  snapshotId: "earlier",
  place: 1,
  rank: 1,
  model: "signals",
  propensity: 1
});
