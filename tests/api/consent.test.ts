import {afterEach, beforeEach, describe, expect, test} from "vitest";
import {asker, mentor, people, quiet, type Tiny, tiny} from "./tiny-home.ts";

let home: Tiny;
beforeEach(async () => {
  home = await tiny();
});
afterEach(() => home.close());

/** Ids of whom and what is suggested to the asker now. */
async function suggested(): Promise<string[]> {
  const {body} = await (await home.as(asker)).get(`/people/${asker}/recommendations`);
  return body.items.map(({itemId}: {itemId: string}) => itemId);
}

describe("what a person says about being suggested holds at once, without a refresh", () => {
  test.each([
    ["says no", {mentors: "no"}],
    ["has no room", {capacity: 0}],
    ["pauses", {pausedUntil: "2026-12-01"}],
    ["never wants to meet the reader", {vetoes: [asker]}]
  ])("a mentor who %s is gone", async (_, change) => {
    expect(await suggested()).toContain(mentor);
    await (await home.as(mentor)).send("PUT", "/me/preferences", change);
    expect(await suggested()).not.toContain(mentor);
  });

  test("whom the reader never wants to meet is gone, chosen among those the reader knows", async () => {
    const reader = await home.as(asker);
    const {mayVeto} = (await reader.get("/me/preferences")).body;
    expect(mayVeto.map(({id}: {id: string}) => id)).toEqual(
      expect.arrayContaining([mentor, quiet, people[9]])
    );
    expect(mayVeto.map(({id}: {id: string}) => id)).not.toContain(people[11]);
    await reader.send("PUT", "/me/preferences", {vetoes: [mentor]});
    expect(await suggested()).not.toContain(mentor);
  });

  test("a mentor whom as many have asked this month as there is room for is gone, but not for those who asked", async () => {
    const {workspace} = home;
    const asks = (who: string) =>
      workspace.live.decide({
        who,
        what: "item.asked",
        subject: mentor,
        detail: {kind: "mentor", item_id: mentor}
      });
    await asks(people[7]);
    expect(await suggested()).toContain(mentor); // room for two a month
    await asks(people[8]);
    expect(await suggested()).not.toContain(mentor);
    await asks(asker);
    expect(await suggested()).toContain(mentor);
  });

  test("who pauses is suggested nothing", async () => {
    const reader = await home.as(asker);
    await reader.send("PUT", "/me/preferences", {pausedUntil: "2026-12-01"});
    expect(await suggested()).toEqual([]);
    expect((await reader.get("/for-you")).body).toMatchObject({paused: true, leftOut: false});
  });
});

test("what only the next refresh reads is not said to hold from now", async () => {
  const reader = await home.as(asker);
  const told = async (change: object) =>
    (await reader.send("PUT", "/me/preferences", change)).body.holds;
  expect(await told({interests: ["welding"]})).toMatch(/from the next refresh on$/);
  expect(await told({mentors: "yes"})).toMatch(/^Holds from now/);
});

describe("who asks not to be included", () => {
  test("is suggested to nobody, and no page says the name, from that moment", async () => {
    const paths = ["/communities/guild/members", "/communities/guild", "/for-you", "/communities"];
    const said = async () => {
      const reader = await home.as(asker);
      const answers = await Promise.all(paths.map((path) => reader.get(path)));
      return JSON.stringify(answers.map(({body}) => body));
    };
    expect(await said()).toContain('"Person 2"');
    await (await home.as(mentor)).send("POST", "/me/leave-out");
    expect(await suggested()).not.toContain(mentor);
    expect(await said()).not.toContain("Person 2");
  });

  test("takes along every reason that names them, and what rests on nothing else", async () => {
    await home.close();
    home = await tiny({
      change: (tables) => ({
        ...tables,
        recommendations: tables.recommendations.map((row) =>
          row[2] === "connection"
            ? row.with(
                6,
                JSON.stringify([
                  {signal: "s", text: `You both know {${mentor}}.`, about: [], weight: 1}
                ])
              )
            : row
        )
      })
    });
    expect(await suggested()).toContain(people[5]);
    await (await home.as(mentor)).send("POST", "/me/leave-out");
    expect(await suggested()).not.toContain(people[5]);
  });

  test("is suggested nothing, still reads the own name, and comes back by taking it back", async () => {
    const reader = await home.as(asker);
    const before = await suggested();
    await reader.send("POST", "/me/leave-out");
    expect(await suggested()).toEqual([]);
    expect((await reader.get("/for-you")).body).toMatchObject({paused: true, leftOut: true});
    expect((await reader.get("/me")).body.person.name).toBe("Person 1");
    const {leftOut} = (await reader.get("/me/preferences")).body;
    expect(leftOut.since).toBe("2026-11-16");
    await reader.send("POST", `/decisions/${leftOut.decisionId}/undo`);
    expect(await suggested()).toEqual(before);
  });

  test("says so to nobody else: the log of decisions keeps it", async () => {
    await (await home.as(mentor)).send("POST", "/me/leave-out");
    const {body} = await (await home.as(asker)).get("/decisions");
    expect(JSON.stringify(body)).not.toContain("person.leave_out");
    const {body: own} = await (await home.as(mentor)).get("/decisions?mine=true");
    expect(JSON.stringify(own)).toContain("person.leave_out");
  });
});
