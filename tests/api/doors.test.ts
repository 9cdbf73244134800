import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {asker, people, steward, type Tiny, tiny} from "./tiny-home.ts";

let home: Tiny;
beforeAll(async () => {
  home = await tiny({
    settings: `
visitors: {look_as: true}
privacy: {mentors: unless_opted_out, found: shown, closed: [Data Quality Guild]}
`
  });
});
afterAll(() => home.close());
const [stranger, other] = [people[10], people[11]];

describe("a closed community", () => {
  test("is known to who is outside by name, purpose and steward, and by nothing else", async () => {
    const reader = await home.as(stranger);
    expect((await reader.get("/doors")).body.items).toEqual([
      {
        id: "guild",
        name: "Data Quality Guild",
        purpose: "Clean data",
        steward: {id: steward, name: "Person 0"},
        askedOn: null,
        answer: null
      }
    ]);
    for (const path of ["", "/windows", "/members", "/threads", "/circles", "/network"])
      expect((await reader.get(`/communities/guild${path}`)).status).toBe(404);
    expect((await reader.send("POST", "/communities/guild/join")).status).toBe(404);
    expect(JSON.stringify((await reader.get("/communities")).body)).not.toContain("guild");
    expect((await reader.get("/search?q=guild")).body.items).toMatchObject([{id: "guild"}]);
    expect((await reader.get("/search?q=meter")).body.items).not.toContainEqual(
      expect.objectContaining({kind: "thread"})
    );
  });

  test("is open to its members and, in sums, to leaders, who cannot walk in either", async () => {
    expect((await (await home.as(asker)).get("/communities/guild")).status).toBe(200);
    expect((await (await home.as(asker)).get("/doors")).body.items).toEqual([]);
    const leader = await home.as(null, "leader");
    expect((await leader.get("/communities/guild")).body.members).toBe(10);
    expect((await leader.get("/communities/guild/members")).body.items).toEqual([]);
  });

  test("lets in whom its steward lets in; only the two of them read of it", async () => {
    const reader = await home.as(stranger);
    await reader.send("POST", "/communities/guild/ask", {note: "I clean meter data."});
    expect((await reader.get("/requests")).body.items).toEqual([]);
    expect((await (await home.as(asker)).get("/requests")).body.items).toEqual([]);
    const host = await home.as(steward);
    const [request] = (await host.get("/requests")).body.items;
    expect(request).toMatchObject({
      communityId: "guild",
      person: {id: stranger},
      note: "I clean meter data."
    });
    const body = {answer: "let_in"};
    const path = `/requests/${request.id}`;
    expect((await (await home.as(asker)).send("POST", path, body)).status).toBe(404);
    await host.send("POST", path, body);
    expect((await host.get("/requests")).body.items).toEqual([]);
    expect((await reader.get("/communities/guild")).body.youAre.member).toBe(true);
    expect((await reader.get("/for-you")).body.sinceMonday).toContainEqual({
      words: "You asked to join Data Quality Guild: you are in.",
      communityId: "guild"
    });
    const log = JSON.stringify((await (await home.as(other)).get("/decisions")).body);
    expect(log).not.toMatch(/Asked to join|Let in/);
  });

  test("may say no, and the one who asked may ask again", async () => {
    const reader = await home.as(other);
    await reader.send("POST", "/communities/guild/ask", {note: ""});
    const host = await home.as(steward);
    const [request] = (await host.get("/requests")).body.items;
    expect(request.note).toBe(null);
    await host.send("POST", `/requests/${request.id}`, {answer: "decline"});
    expect((await reader.get("/communities/guild")).status).toBe(404);
    expect((await reader.get("/doors")).body.items).toMatchObject([{answer: "decline"}]);
    await reader.send("POST", "/communities/guild/ask", {note: "Please"});
    expect((await host.get("/requests")).body.items).toHaveLength(1);
  });
});
