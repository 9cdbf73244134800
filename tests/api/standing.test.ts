import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {
  asker,
  lookAsSettings,
  mentor,
  people,
  quiet,
  steward,
  type Tiny,
  tiny
} from "./tiny-home.ts";

const part = (kind: string, name: string, people: number, island: boolean) => [
  kind,
  1,
  name,
  people,
  2,
  4,
  6,
  3,
  island ? 0.95 : 0.4,
  0.3,
  island ? -0.9 : 0.2,
  island,
  40,
  30
];

/** Unit a is an island; the first five people of the guild are in it. The guild rests on the asker and the mentor. */
const withStanding = (minimum = 5) =>
  tiny({
    settings: lookAsSettings.replace("privacy: {", `privacy: {minimum_group: ${minimum}, `),
    change: (tables) => ({
      ...tables,
      people: tables.people.map(([person, , ...rest], i) => [person, i < 5 ? "a/x" : "b", ...rest]),
      preferences: [[mentor, "yes", "yes"]],
      isolation: [
        part("place", "Leeds", 12, false),
        part("unit", "a", 5, true),
        part("unit", "b", 7, false)
      ],
      borders: [
        ["place", 1, null, 0.4, 0.3, 0],
        ["unit", 1, 0.4, 0.6, 0.5, 2]
      ],
      fragility: [["guild", JSON.stringify([asker, mentor]), 10, 4, 8, 3]]
    })
  });

let home: Tiny;
beforeAll(async () => {
  home = await withStanding();
});
afterAll(() => home.close());

describe("who is out of reach", () => {
  test("is told to everybody in sums; an island with the communities that join it to others", async () => {
    for (const reader of [await home.as(null, "leader"), await home.as(people[11])]) {
      const {status, body} = await reader.get("/isolation");
      expect(status).toBe(200);
      expect(body.parts.map(({kind, name}: {kind: string; name: string}) => [kind, name])).toEqual([
        ["place", "Leeds"],
        ["unit", "a"],
        ["unit", "b"]
      ]);
      expect(body.parts[1]).toEqual({
        kind: "unit",
        level: 1,
        name: "a",
        people: 5,
        ties: {low: 2, middle: 4, high: 6},
        tiesBefore: 3,
        insideShare: 0.95,
        chanceShare: 0.3,
        eiIndex: -0.9,
        island: true,
        threads: 40,
        answered: 30,
        joinedBy: [{id: "guild", name: "Data Quality Guild"}]
      });
      expect(body.parts[2].joinedBy).toEqual([]);
      expect(body.borders[0].assortativity).toBeNull();
    }
  });

  test("is told of nobody once the minimum is higher than it was counted with", async () => {
    const stricter = await withStanding(6);
    const {body} = await (await stricter.as(null, "leader")).get("/isolation");
    expect(body).toEqual({parts: [], borders: []});
    await stricter.close();
  });
});

describe("on whom a community rests", () => {
  const restsOn = async (person: string | null, role?: string) =>
    (await (await home.as(person, role)).get("/communities/guild")).body.restsOn;

  test("is told to those it rests on, and who else it is to none of them", async () => {
    expect(await restsOn(asker)).toEqual({
      holders: 2,
      you: true,
      named: [],
      people: 10,
      cutOff: 4,
      core: 8,
      coreLeft: 3
    });
  });

  test("is told to the steward, with the names of those who said yes", async () => {
    expect(await restsOn(steward)).toMatchObject({
      holders: 2,
      you: false,
      named: [{id: mentor, name: "Person 2"}]
    });
  });

  test("is told neither to other members nor to leaders", async () => {
    expect(await restsOn(quiet)).toBeNull();
    expect(await restsOn(null, "leader")).toBeNull();
  });

  test("stands on their For you, and on nobody else's", async () => {
    const restsOn = async (person: string) =>
      (await (await home.as(person)).get("/for-you")).body.restsOn;
    const guild = {communityId: "guild", name: "Data Quality Guild", holders: 2};
    expect(await restsOn(asker)).toEqual([{...guild, you: true}]);
    expect(await restsOn(steward)).toEqual([{...guild, you: false}]);
    expect(await restsOn(quiet)).toEqual([]);
  });

  test("needs nobody while the community rests by its steward's word", async () => {
    const tended = await home.as(steward);
    const said = (what: object) => tended.send("POST", "/communities/guild/statements", what);
    await said({what: "resting", until: "2026-12-01"});
    expect(await restsOn(asker)).toBeNull();
    await said({what: "clear"});
    expect(await restsOn(asker)).not.toBeNull();
  });

  test("is among what its people can read about themselves", async () => {
    const inferred = async (person: string) =>
      JSON.stringify((await (await home.as(person)).get("/me/profile")).body.inferred);
    expect(await inferred(asker)).toContain("Data Quality Guild rests on you");
    expect(await inferred(quiet)).not.toContain("rests on you");
  });
});
