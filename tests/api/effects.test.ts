import {afterAll, beforeAll, expect, test} from "vitest";
import {people, type Tiny, tiny} from "./tiny-home.ts";

const path = JSON.stringify([{week: 0, difference: 3.75, low: 1.25, high: 6.5}]);
const effect = (community: string, before: number, naive: number) =>
  [
    "2026-11-16",
    community,
    "2026-06-01",
    before,
    naive,
    4.25,
    0.75,
    7.1,
    79,
    12,
    null,
    path
  ] as const;

let home: Tiny;
beforeAll(async () => {
  home = await tiny({
    change: (tables) => ({
      ...tables,
      effects: [effect("guild", 8, 6), effect("pair", 3, 5), effect("nowhere", 20, 5)],
      pace_changes: [
        ["guild", "2026-07-06", 9, 6],
        ["guild", "2026-09-07", 6, 3]
      ]
    })
  });
});
afterAll(() => home.close());

const helped = async (person: string | null) => {
  const {body} = await (await home.as(person, person ? "learner" : "leader")).get("/evidence");
  return body.effects.map(({communityId}: {communityId: string}) => communityId);
};

test("what came of help is told in whole people with its range and path, of communities that are there", async () => {
  const {body} = await (await home.as(null, "leader")).get("/evidence");
  expect(body.effects).toEqual([
    {
      communityId: "guild",
      communityName: "Data Quality Guild",
      helpedOn: "2026-06-01",
      naive: 6,
      estimate: 4,
      low: 1,
      high: 7,
      moments: 79,
      communities: 12,
      refused: null,
      path: [{week: 0, difference: 4, low: 1, high: 7}]
    }
  ]);
});

test("help to fewer than five is told to those inside alone", async () => {
  expect(await helped(null)).toEqual(["guild"]);
  expect(await helped(people[10])).toEqual(["guild", "pair"]);
});

test("a change of pace is an event of a life, outside only where both paces are of five or more", async () => {
  const changes = async (person: string | null) => {
    const reader = await home.as(person, person ? "learner" : "leader");
    const {body} = await reader.get("/communities/guild/windows");
    return body.events
      .filter(({event}: {event: string}) => event === "slower")
      .map(({happenedOn}: {happenedOn: string}) => happenedOn);
  };
  expect(await changes(null)).toEqual(["2026-07-06"]);
  expect(await changes(people[0])).toEqual(["2026-07-06", "2026-09-07"]);
});
