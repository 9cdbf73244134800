import {afterAll, beforeAll, expect, test} from "vitest";
import {asker, people, quiet, steward, type Tiny, tiny} from "./tiny-home.ts";

const [yes, silent, far, inside, never] = [people[10], people[11], asker, quiet, people[7]];
let home: Tiny;

/** The guild comes first for two people outside it and one inside, second or fourth for others; who said yes may be told of. */
beforeAll(async () => {
  const reasons = JSON.stringify([{signal: "x", text: "Private to them.", about: [], weight: 1}]);
  const offer = (person: string, rank: number) => [
    "2026-11-16",
    person,
    "community",
    rank,
    "guild",
    0.5,
    reasons,
    "signals"
  ];
  home = await tiny({
    change: (tables) => ({
      ...tables,
      community_members: tables.community_members.filter(
        ([, community, person]) => community !== "guild" || (person !== far && person !== never)
      ),
      recommendations: [
        offer(far, 4),
        offer(inside, 1),
        offer(never, 1),
        offer(yes, 1),
        offer(silent, 2)
      ],
      preferences: [
        [far, null, "yes"],
        [inside, null, "yes"],
        [never, null, "yes", "", "", null, null, steward],
        [yes, null, "yes"]
      ]
    })
  });
});
afterAll(() => home.close());

const likely = async (reader: string | null, role?: string) =>
  (await home.as(reader, role)).get("/communities/guild/likely");

test("a steward reads who said yes and would probably join, by name and without why", async () => {
  const {body} = await likely(steward);
  expect(body.items).toEqual([{id: yes, name: "Person 10"}]);
  expect(JSON.stringify(body)).not.toContain("Private to them");
});

test("nobody else reads it: not a leader, not a member", async () => {
  expect((await likely(null, "leader")).status).toBe(403);
  expect((await likely(people[1])).status).toBe(403);
});

test("who pauses, declines or joins is off the list at once", async () => {
  const reader = await home.as(yes);
  const says = (act: string) =>
    reader.send("POST", "/recommendations/guild/act", {kind: "community", act});
  await says("not_for_me");
  expect((await likely(steward)).body.items).toEqual([]);
  await says("undo");
  expect((await likely(steward)).body.items).toHaveLength(1);
  await reader.send("PUT", "/me/preferences", {pausedUntil: "2026-12-24"});
  expect((await likely(steward)).body.items).toEqual([]);
  await reader.send("PUT", "/me/preferences", {pausedUntil: null});
  await reader.send("POST", "/communities/guild/join");
  expect((await likely(steward)).body.items).toEqual([]);
});
