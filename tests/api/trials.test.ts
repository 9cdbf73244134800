import {afterEach, beforeEach, expect, test} from "vitest";
import {people, type Tiny, tiny} from "./tiny-home.ts";

/** Ten named communities besides those of the tiny home, each with a steward of its own. */
const ids = Array.from({length: 10}, (_, nth) => `circle-${nth}`);
let home: Tiny;
let today: string;
let id: string;

beforeEach(async () => {
  today = "2026-11-16";
  home = await tiny({
    clock: () => new Date(`${today}T12:00:00Z`),
    change: (tables) => ({
      ...tables,
      communities: [
        ...tables.communities,
        ...ids.map((circle, nth) =>
          tables.communities[0].map((cell, column) =>
            column === 0 ? circle : cell === people[0] ? people[nth] : cell
          )
        ),
        tables.communities[0].map((cell) =>
          cell === "guild" ? "over" : cell === "living" ? "ended" : cell
        )
      ],
      help_trials: []
    })
  });
  const leader = await home.as(null, "leader");
  await leader.send("POST", "/trials", {what: "Answer all questions", until: "2026-11-20"});
  id = (await leader.get("/trials")).body.items[0].id;
});
afterEach(() => home.close());

const onDay = async (day: string) => {
  today = day;
  await home.workspace.live.refresh();
};
const agree = async (nth: number, agrees = true) =>
  (await home.as(people[nth])).send("POST", `/trials/${id}/agree`, {
    communityId: ids[nth],
    agrees
  });
const trial = async () => (await (await home.as(null, "leader")).get("/trials")).body.items[0];
const draw = async () => (await home.as(null, "leader")).send("POST", `/trials/${id}/draw`);

test("stewards agree, the lot falls once after the last day, and is on the page with its seed", async () => {
  for (const nth of ids.keys()) expect((await agree(nth)).status).toBe(200);
  const {seed} = await trial();
  expect((await draw()).status).toBe(400); // stewards may still withdraw
  await onDay("2026-11-21");
  expect(await trial()).toMatchObject({state: "ready", agreed: 10, seed});
  expect((await draw()).status).toBe(200);
  const fallen = await trial();
  expect(fallen).toMatchObject({state: "drawn", seed, beginsOn: "2026-11-21", result: null});
  expect(fallen.helped).toHaveLength(5);
  expect(
    [...fallen.helped, ...fallen.waiting].map((one: {id: string}) => one.id).toSorted()
  ).toEqual(ids);
  expect((await draw()).status).toBe(400);
  expect((await agree(3, false)).status).toBe(400);
  const leader = await home.as(null, "leader");
  const [{id: decision, mayUndo}] = (await leader.get("/decisions")).body.items;
  expect(mayUndo).toBe(false);
  expect((await leader.send("POST", `/decisions/${decision}/undo`)).status).toBe(403);
});

test("with nine it is refused before anybody is helped", async () => {
  for (const nth of ids.keys()) await agree(nth);
  await agree(4, false);
  await onDay("2026-11-21");
  expect(await trial()).toMatchObject({state: "too_few", agreed: 9});
  const {status, body} = await draw();
  expect(status).toBe(403);
  expect(body.detail).toContain("9 communities agreed");
});

test("only a steward agrees, for their own; only a leader opens and draws", async () => {
  const other = await home.as(people[1]);
  const body = {communityId: ids[0], agrees: true};
  expect((await other.send("POST", `/trials/${id}/agree`, body)).status).toBe(403);
  expect((await other.send("POST", "/trials", {what: "x", until: "2026-12-01"})).status).toBe(403);
  expect((await other.send("POST", `/trials/${id}/draw`)).status).toBe(403);
  const {body: seen} = await other.get("/trials");
  expect(seen.mayOpen).toBe(false);
  expect(seen.items[0].mine).toContainEqual(expect.objectContaining({id: ids[1], agreed: false}));
});

test("nobody agrees for a community that has ended, nor for a group found in how people work", async () => {
  const leader = await home.as(null, "leader");
  const {mine} = (await leader.get("/trials")).body.items[0];
  expect(mine.map((one: {id: string}) => one.id)).toEqual(["pair"]); // named, living, without a steward
  const agrees = (communityId: string) =>
    leader.send("POST", `/trials/${id}/agree`, {communityId, agrees: true});
  expect((await agrees("pair")).status).toBe(200);
  const steward = await home.as(people[0]);
  const over = {communityId: "over", agrees: true};
  for (const {status, headers, body} of [
    await agrees("found-0123456789"),
    await steward.send("POST", `/trials/${id}/agree`, over)
  ]) {
    expect(status).toBe(403);
    expect(headers["content-type"]).toContain("application/problem+json");
    expect(body.detail).toContain("named communities that have not ended");
  }
  expect(
    (await steward.get("/trials")).body.items[0].mine.map((one: {id: string}) => one.id)
  ).toEqual(["circle-0", "guild"]);
});
