import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {asker, lookAsSettings, people, steward, type Tiny, tiny} from "./tiny-home.ts";

const adds = {
  pace: 0.3,
  answers: 0.2,
  core: 0.1,
  newcomers: -0.04,
  trend: 0.03,
  few: 0.01,
  steward: 0,
  borders: 0,
  age: 0
};
const why = {
  normal: 0.1,
  reasons: Object.entries(adds).map(([of, adds]) => ({of, adds})),
  ifUsual: {of: "newcomers", chance: 0.5}
};

/** The guild of ten is warned of by the model: six of it are its core, three of them with other settings. */
const withWhy = (core: number, settings = lookAsSettings) =>
  tiny({
    settings,
    change: (tables) => ({
      ...tables,
      community_members: tables.community_members.map((row) =>
        row[1] === "guild" && people.indexOf(String(row[2])) >= core
          ? [...row.slice(0, 4), "active"]
          : row
      ),
      alarms: [
        ...tables.alarms,
        [
          "2026-10-12",
          "2026-11-16",
          "waning",
          "pair",
          0.7,
          90,
          JSON.stringify({people: 3}),
          "It may halve."
        ]
      ],
      waning_chances: [
        ["2026-11-16", "guild", 90, 0.7, 0.6, 0.8, true, JSON.stringify(why), "2026-10-12"],
        ["2026-11-16", "pair", 90, 0.7, 0.6, 0.8, true, JSON.stringify(why), "2026-11-09"]
      ]
    })
  });

interface Play {
  what: string;
}
interface Told {
  ifUsual: {of: string; chance: number} | null;
  toldOn: string | null;
  normal: number;
  chance: number;
  reasons: {of: string; adds: number}[];
}
const kindsOf = ({reasons}: Told) => reasons.map(({of}) => of);
const read = async (home: Tiny, person: string | null, id = "guild"): Promise<Told> =>
  (await (await home.as(person, person === null ? "leader" : "learner")).get(`/communities/${id}`))
    .body.why;

describe("why a community is warned of waning", () => {
  let home: Tiny;
  beforeAll(async () => {
    home = await withWhy(3);
  });
  afterAll(() => home.close());

  test("its bars add up to its chance, whoever reads", async () => {
    for (const reader of [null, steward, asker, people[9]]) {
      const told = await read(home, reader);
      const together = told.reasons.reduce((sum, {adds}) => sum + adds, told.normal);
      expect(together).toBeCloseTo(0.7, 12);
      expect(told.chance).toBeCloseTo(0.7, 12);
    }
  });

  test("what rests on three people is read by them and the steward alone", async () => {
    expect(kindsOf(await read(home, steward))).toContain("core");
    expect(kindsOf(await read(home, asker))).toContain("core");
    expect(kindsOf(await read(home, people[9]))).not.toContain("core");
    // nor what its few questions add, nor who came and left; the smallest bar goes with them
    expect(kindsOf(await read(home, null))).toEqual(["pace", "else"]);
  });

  test("what would lower it is told to who may read that reason alone; the week to all", async () => {
    expect((await read(home, steward)).ifUsual).toEqual({of: "newcomers", chance: 0.5});
    expect((await read(home, null)).ifUsual).toBe(null);
    expect((await read(home, null)).toldOn).toBe("2026-10-12");
    expect((await read(home, people[10], "pair")).toldOn).toBe(null);
  });

  test("what to try begins with what mends the largest reason that this reader sees", async () => {
    const plays = async (person: string | null) => {
      const reader = await home.as(person, person === null ? "leader" : "learner");
      return (await reader.get("/communities/guild")).body.plays.map(({what}: Play) => what);
    };
    expect((await plays(steward))[0]).toContain("open question");
    expect((await plays(null))[0]).not.toContain("open question");
  });

  test("what adds little is one row, the last", async () => {
    const told = await read(home, steward);
    expect(kindsOf(told)).toEqual(["pace", "answers", "core", "newcomers", "trend", "else"]);
    expect(told.reasons.at(-1)?.adds).toBeCloseTo(0.01, 12);
  });

  test("a community of three tells its people alone", async () => {
    expect(kindsOf(await read(home, people[10], "pair"))).toContain("core");
    expect(await read(home, null, "pair")).toBe(null);
  });

  test("nothing is told once its people have answered the warning", async () => {
    const reader = await home.as(steward);
    const done = await reader.send("POST", "/communities/guild/statements", {
      what: "resting",
      until: "2026-12-20"
    });
    expect(done.status).toBeLessThan(300);
    expect(await read(home, steward)).toBe(null);
  });
});
