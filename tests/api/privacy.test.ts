import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {asker, mentor, people, quiet, steward, type Tiny, tiny} from "./tiny-home.ts";

let home: Tiny;
beforeAll(async () => {
  home = await tiny();
});
afterAll(() => home.close());

describe("sums rest on at least five people", () => {
  test("a community of three shows a leader no count at all, and its members every one", async () => {
    const outside = await (await home.as(null, "leader")).get("/communities/pair");
    expect(outside.body).toMatchObject({
      members: null,
      active: null,
      underMinimum: true,
      pace: null,
      paceWords: "Under 5",
      roles: []
    });
    expect(outside.body.spark.every((value: unknown) => value === null)).toBe(true);
    const inside = await (await home.as(people[10])).get("/communities/pair");
    expect(inside.body).toMatchObject({members: 3, active: 2});
  });

  test("the weeks of a community of three are empty for a leader", async () => {
    const {body} = await (await home.as(null, "leader")).get("/communities/pair/windows");
    expect(body.windows.at(-1)).toMatchObject({
      members: null,
      active: null,
      interactions: null,
      threads: null,
      reciprocity: null
    });
  });

  test("newcomers and leavers are withheld together", async () => {
    const {body} = await (await home.as(null, "leader")).get("/communities/guild/windows");
    expect(body.windows.at(-1)).toMatchObject({
      members: 10,
      active: 5,
      newcomers: null,
      leavers: null
    });
  });

  test("two roles of two people take the next one with them, so that the four cannot be worked out", async () => {
    const {body} = await (await home.as(null, "leader")).get("/communities/guild");
    const rows: {role: string; people: number | null; shown: string}[] = body.roles;
    expect(rows.map(({role, people, shown}) => [role, people, shown])).toEqual([
      ["core", null, "withheld"],
      ["active", null, "under"],
      ["peripheral", null, "under"],
      ["newcomer", 0, "count"],
      ["observer", 0, "count"]
    ]);
  });

  test("a circle of four is left out of the picture, with its links and with the size that would tell it", async () => {
    const {body} = await (await home.as(null, "leader")).get("/communities/guild/circles");
    expect(body).toEqual({
      circles: [{id: "0", label: "readings", mine: false}],
      steps: [
        {windowStart: "2026-10-12", circles: [{id: "0", people: 5}], links: []},
        {windowStart: "2026-11-09", circles: [{id: "0", people: null}], links: []}
      ]
    });
  });

  test("that few were active in a week is said to those outside, how few is not", async () => {
    const quieter = await tiny({
      change: (tables) => ({
        ...tables,
        community_windows: tables.community_windows.map((row) =>
          row[0] === "2026-11-02" && row[1] === "guild"
            ? row.map((cell, column) => (column === 5 ? 3 : cell))
            : row
        )
      })
    });
    const weekFor = async (reader: Promise<Awaited<ReturnType<Tiny["as"]>>>) => {
      const {body} = await (await reader).get("/communities/guild/windows");
      return body.windows.find((week: {windowStart: string}) => week.windowStart === "2026-11-02");
    };
    try {
      const outside = {active: null, interactions: null, under: true};
      expect(await weekFor(quieter.as(null, "leader"))).toMatchObject(outside);
      expect(await weekFor(quieter.as(steward))).toMatchObject({active: 3, under: false});
      const {body} = await (await quieter.as(null, "leader")).get("/communities/guild");
      const series = body.alarms[0].chart.series.slice(-2);
      expect(series).toMatchObject([
        {value: null, under: true},
        {value: 5, under: false}
      ]);
    } finally {
      await quieter.close();
    }
  });

  test("a circle without words is called by what over half of it, and at least five, share; else by nothing", async () => {
    const called = async (unit: (i: number) => string, place: (i: number) => string) => {
      const nameless = await tiny({
        change: (tables) => ({
          ...tables,
          circles: tables.circles.map((row) =>
            row.map((cell) => (cell === "readings" ? "" : cell))
          ),
          people: tables.people.map(([person, , , ...rest], i) => [
            person,
            unit(i),
            place(i),
            ...rest.map((cell, column) => (column === 3 ? null : cell)) // no title
          ])
        })
      });
      try {
        const {body} = await (await nameless.as(null, "leader")).get("/communities/guild/circles");
        return body.circles[0].label;
      } finally {
        await nameless.close();
      }
    };
    const own = String; // everybody elsewhere
    expect(await called((i) => (i < 5 ? "grid/metering" : "grid/lines"), own)).toBe(
      "mostly Grid / Metering"
    );
    expect(await called((i) => (i < 4 ? "grid/metering" : "grid/lines"), own)).toBe("mostly Grid");
    expect(await called(own, (i) => (i < 5 ? "Leeds" : "Porto"))).toBe("mostly Leeds");
    expect(await called(own, (i) => (i < 4 ? "Leeds" : "Porto"))).toBe(null);
  });

  test("the circles of a community of three are not told at all", async () => {
    const {body} = await (await home.as(null, "leader")).get("/communities/pair/circles");
    expect(body).toEqual({circles: [], steps: []});
  });
});

describe("warnings that rest on few", () => {
  test("never reach a leader: not the list, not the Overview, not its counts, not by their id", async () => {
    const leader = await home.as(null, "leader");
    const list = await leader.get("/alarms");
    expect(list.body.items.map((alarm: {id: string}) => alarm.id)).toEqual([
      "unanswered:guild",
      "waning:guild"
    ]);
    const overview = await leader.get("/overview");
    expect(overview.body.headline.needs).toBe(1);
    expect(await leader.get("/alarms/no_steward:pair")).toMatchObject({status: 404});
    expect((await leader.get("/communities/pair")).body.needs).toEqual([]);
  });

  test("reach the people they are about", async () => {
    const {body} = await (await home.as(people[10])).get("/communities/pair");
    expect(body.needs).toEqual([{alarm: "no_steward", label: "No steward"}]);
  });

  test("show figures by week to those inside alone", async () => {
    const outside = await (await home.as(null, "leader")).get("/alarms/waning:guild");
    expect(outside.body.evidence).not.toHaveProperty("series");
    const inside = await (await home.as(steward)).get("/alarms/waning:guild");
    expect(inside.body.evidence).toHaveProperty("series");
  });
});

describe("names", () => {
  const nameOf = (person: string) => `Person ${people.indexOf(person)}`;

  test("no answer to a leader names anybody but stewards", async () => {
    const leader = await home.as(null, "leader");
    const paths = [
      "/overview",
      "/isolation",
      "/communities",
      "/communities/guild",
      "/communities/guild/members",
      "/communities/guild/threads",
      "/communities/guild/network",
      "/alarms",
      "/objectives",
      "/decisions",
      "/evidence"
    ];
    for (const path of paths) {
      const words = JSON.stringify((await leader.get(path)).body);
      for (const person of people.slice(1)) {
        expect(words).not.toContain(person);
        expect(words).not.toContain(`"${nameOf(person)}"`);
      }
    }
  });

  test("who does not take part sees no names either", async () => {
    const stranger = await home.as(people[11]);
    expect((await stranger.get("/communities/guild/members")).body.items).toEqual([]);
    expect((await stranger.get("/communities/guild/network")).body.of).toBe("circles");
    expect((await stranger.get("/communities/guild/threads")).body.items[0].openedBy).toBe(null);
  });

  test("members see who takes part, in the order of names and without roles", async () => {
    const {body} = await (await home.as(asker)).get("/communities/guild/members");
    const names = body.items.map((row: {person: {name: string}}) => row.person.name);
    expect(names).toEqual(names.toSorted((a: string, b: string) => a.localeCompare(b)));
    const roles = body.items.filter((row: {role: string | null}) => row.role !== null);
    expect(roles.map((row: {person: {id: string}}) => row.person.id)).toEqual([asker]);
  });

  test("a steward sees the roles of those who said yes, and of nobody else", async () => {
    const {body} = await (await home.as(steward)).get("/communities/guild/members");
    const roles = body.items.filter((row: {role: string | null}) => row.role !== null);
    expect(roles.map((row: {person: {id: string}}) => row.person.id).sort()).toEqual(
      [steward, mentor].sort()
    );
  });

  test("the network of people shows the reader's own ties, not those of two others", async () => {
    const {body} = await (await home.as(asker)).get("/communities/guild/network");
    expect(body.of).toBe("people");
    expect(body.edges.map((edge: {key: string}) => edge.key)).toEqual([`${asker}-${mentor}`]);
  });
});

describe("what is inferred about a person", () => {
  test("is for that person alone", async () => {
    const other = await home.as(mentor);
    expect(await other.get(`/people/${asker}/recommendations`)).toMatchObject({
      status: 403,
      body: {code: "NOT_ALLOWED"}
    });
    const chief = await home.as(null, "leader");
    expect(await chief.get(`/people/${asker}/recommendations`)).toMatchObject({status: 403});
  });
});

describe("consent holds from the moment it is given", () => {
  test("who says no vanishes from others' lists without a refresh, and comes back with a yes", async () => {
    const reader = await home.as(asker);
    const mentors = async () =>
      (await reader.get(`/people/${asker}/recommendations?kind=mentor`)).body.items.map(
        (item: {itemId: string}) => item.itemId
      );
    expect(await mentors()).toEqual([mentor, quiet]);
    const shy = await home.as(quiet);
    await shy.send("PUT", "/me/preferences", {mentors: "no"});
    expect(await mentors()).toEqual([mentor]);
    await shy.send("PUT", "/me/preferences", {mentors: "yes", pausedUntil: "2026-12-01"});
    expect(await mentors()).toEqual([mentor]);
    await shy.send("PUT", "/me/preferences", {pausedUntil: null});
    expect(await mentors()).toEqual([mentor, quiet]);
  });

  test("a veto takes one from the other in both directions and is told to nobody", async () => {
    const reader = await home.as(asker);
    const shy = await home.as(quiet);
    await shy.send("PUT", "/me/preferences", {vetoes: [asker]});
    const {body} = await reader.get(`/people/${asker}/recommendations?kind=mentor`);
    expect(body.items.map((item: {itemId: string}) => item.itemId)).toEqual([mentor]);
    const written = await home.workspace.store.decisions.list({subject: quiet});
    expect(JSON.stringify(written)).not.toContain(asker);
    await shy.send("PUT", "/me/preferences", {vetoes: []});
  });

  test("who pauses gets nothing", async () => {
    const reader = await home.as(asker);
    await reader.send("PUT", "/me/preferences", {pausedUntil: "2026-12-01"});
    expect((await reader.get("/for-you")).body).toMatchObject({paused: true, items: []});
    await reader.send("PUT", "/me/preferences", {pausedUntil: null});
  });
});
