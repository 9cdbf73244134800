import {expect, test} from "vitest";
import {asker, mentor, people, tiny, tinyTables} from "./tiny-home.ts";
import type {TinyTables} from "./tiny-snapshot.ts";

const found = "found-0123456789";
const settings = (rule: string) => `visitors: {look_as: true}\nprivacy: {found: ${rule}}\n`;

/** The guild let go a group of six of its ten people, pair took three from it, and four moved on. */
const change = (tables: TinyTables): TinyTables => ({
  ...tables,
  community_flows: [
    ["2026-10-05", "split", "guild", found, 6, 6],
    ["2026-10-12", "merge", "guild", "pair", 3, 10],
    ["2026-11-09", "move", "guild", found, 4, 10],
    ["2026-11-09", "move", found, "guild", 5, 6]
  ],
  community_events: [
    ["2026-10-05", "split", "guild", found, 0.9],
    ["2026-10-05", "birth", found, "", 0.9]
  ]
});

test("the story of all: a lane each, its stages and events, and who went from one to another", async () => {
  const home = await tiny({change});
  const {body} = await (await home.as(null, "leader")).get("/story");
  expect(body.about).toBeNull();
  expect(body.lanes.map(({id}: {id: string}) => id)).toEqual(["guild", found, "pair"]);
  const [guild, group, pair] = body.lanes;
  expect(guild.points.at(-1)).toEqual({windowStart: "2026-11-09", people: 5});
  expect(guild.points).toHaveLength(8);
  expect(guild.stages).toEqual([{from: "2026-04-20", to: "2026-11-15", stage: "maturing"}]);
  expect(new Set(pair.points.map((point: {people: unknown}) => point.people))).toEqual(
    new Set([null])
  );
  expect(group.events).toEqual([{happenedOn: "2026-10-05", event: "birth", words: "born"}]);
  await home.close();
});

test("flows under five are no numbers, nor are those that would tell one; a small move is not told", async () => {
  const home = await tiny({change});
  const {body} = await (await home.as(null, "leader")).get("/story");
  const told = body.flows.map(({flow, people, ofPeople}: Record<string, unknown>) => [
    flow,
    people,
    ofPeople
  ]);
  expect(told).toEqual([
    ["split", 6, 6],
    ["together", null, null],
    ["move", 5, null]
  ]);
  await home.close();
});

test("a community's own story holds it, those it exchanged people with, and nothing else", async () => {
  const home = await tiny({change});
  const {body} = await (await home.as(asker)).get("/communities/pair/story");
  expect(body.about).toBe("pair");
  expect(body.lanes.map(({id}: {id: string}) => id)).toEqual(["guild", "pair"]);
  expect(body.flows).toHaveLength(1);
  await home.close();
});

test("the same by continuity: whether by its people too, where no sum is under five", async () => {
  const home = await tiny({
    change: (tables) => ({
      ...tables,
      people_kept: [
        ["guild", "2024-01-01", 9, 0, 10],
        ["guild", "2025-11-10", 12, 5, 10],
        ["guild", "2026-01-05", 12, 8, 13], // four who left could be told
        ["guild", "2026-03-02", 10, 10, 10],
        ["pair", "2025-11-10", 3, 0, 3]
      ]
    })
  });
  const leader = await home.as(null, "leader");
  const {body} = await leader.get("/communities/guild/story");
  expect(
    body.people.map(({since, same, words}: Record<string, unknown>) => [since, same, words])
  ).toEqual([
    ["2024-01-01", false, "Of the 9 who were in it in Jan 2024, nobody still is."],
    ["2025-11-10", false, "Of the 12 who were in it in Nov 2025, 5 still are."],
    ["2026-03-02", true, "Of the 10 who were in it in Mar 2026, 10 still are."]
  ]);
  expect((await leader.get("/communities/pair/story")).body.people).toEqual([]);
  await home.close();
});

test("a group nobody may know of leaves no lane, flow, event or word", async () => {
  const home = await tiny({change, settings: settings("members_first")});
  const leader = await home.as(null, "leader");
  for (const path of [
    "/story",
    "/named",
    "/communities/guild/story",
    "/communities/guild/windows"
  ]) {
    const {body} = await leader.get(path);
    expect(JSON.stringify(body)).not.toMatch(/found-|gateway|splits off|another group/);
  }
  const member = await (await home.as(mentor)).get("/communities/guild/story");
  expect(JSON.stringify(member.body)).toContain(found);
  await home.close();
});

test("a reading of a named community has no lane of its own: its flows are the named one's", async () => {
  const reading = (tables: TinyTables): TinyTables => ({
    ...change(tables),
    communities: tables.communities.map((row) => (row[0] === found ? row.with(11, "pair") : row)),
    community_flows: [
      ["2026-05-04", "split", "guild", found, 5, 5],
      ["2026-09-07", "merge", found, "guild", 6, 6],
      ["2026-10-05", "split", "guild", found, 6, 6]
    ]
  });
  const home = await tiny({change: reading});
  const {body} = await (await home.as(null, "leader")).get("/story");
  expect(body.lanes.map(({id}: {id: string}) => id)).toEqual(["guild", "pair"]);
  expect(body.flows).toMatchObject([
    {flow: "split", from: "guild", to: "pair", people: 5}, // it was not there before
    {flow: "together", from: "pair", to: "guild", people: 6},
    {flow: "apart", from: "guild", to: "pair", people: 6}
  ]);
  await home.close();
});

test("named against found: what is several, what is one, what has no name, which border it crosses", async () => {
  const other = "found-other";
  const differing = (tables: TinyTables): TinyTables => ({
    ...tables,
    communities: [
      ...tables.communities,
      [
        other,
        "detected",
        "duplicates",
        ...Array(6).fill(null),
        "living",
        "2026-10-05",
        "guild",
        "[]"
      ]
    ],
    community_windows: [
      ...tables.community_windows,
      ["2026-11-09", other, "detected", "duplicates", 5, 5, ...Array(15).fill(null), "potential"]
    ],
    community_overlap: [
      [found, "guild", 6, 1, 0.6, true],
      [other, "guild", 5, 1, 0.5, true],
      [other, "pair", 2, 0.4, 0.6, false]
    ],
    declared_overlap: [["guild", "pair", 2, 0.6, true]],
    community_borders: [
      ["guild", "unit", "grid", "it", 0.31],
      ["guild", "place", "Leeds", "Remote", 0.99]
    ],
    community_levels: [
      [1, 0, found, 0.5, 1],
      [1, 0, "guild", 0.5, 1],
      [1, 1, "pair", 0.5, 1],
      [2, 0, "guild", 2, 1], // one under two names: said already
      [2, 0, "pair", 2, 1],
      [2, 1, found, 2, 1]
    ]
  });
  const home = await tiny({change: differing});
  const {body} = await (await home.as(null, "leader")).get("/named");
  expect(body.shared).toEqual([
    {named: "guild", found, people: 5},
    {named: "guild", found: other, people: 5}
  ]);
  expect(body.sayings.map(({kind, words}: {kind: string; words: string}) => [kind, words])).toEqual(
    [
      [
        "several",
        "Data Quality Guild is really two: its people work together in “gateway firmware” and “duplicates”."
      ],
      [
        "one",
        "Data Quality Guild and Pair look like one community under two names: their people talk with each other as one group."
      ],
      ["unnamed", "Nobody named a group of 6 that keeps coming back to gateway firmware."],
      [
        "together",
        "gateway firmware and Data Quality Guild hang together: their people talk with each other more than with the rest."
      ],
      [
        "border",
        "Data Quality Guild crosses the border between Leeds and those who work remotely: about 9 in 10 of its talk goes across."
      ],
      [
        "border",
        "Data Quality Guild crosses the border between grid and it: about 3 in 10 of its talk goes across."
      ]
    ]
  );
  const guild = await (await home.as(null, "leader")).get("/communities/guild");
  expect(guild.body.borders).toHaveLength(2);
  const overview = await (await home.as(null, "leader")).get("/overview");
  expect(overview.body.misnamed.map(({kind}: {kind: string}) => kind)).toEqual(["several", "one"]);
  await home.close();
});

test("what its people named is no longer without a name", async () => {
  const home = await tiny();
  const sayings = async () =>
    (await (await home.as(null, "leader")).get("/named")).body.sayings.length;
  expect(await sayings()).toBe(1);
  await (await home.as(people[2])).send("POST", `/communities/${found}/name`, {name: "Gateways"});
  expect(await sayings()).toBe(0);
  expect(tinyTables.communities).toHaveLength(3);
  await home.close();
});
