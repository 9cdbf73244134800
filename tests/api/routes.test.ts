import {afterAll, beforeAll, expect, test} from "vitest";
import {asker, steward, type Tiny, tiny} from "./tiny-home.ts";

let home: Tiny;
beforeAll(async () => {
  home = await tiny();
});
afterAll(() => home.close());

const forAll = [
  "/me",
  "/look-as/choices",
  "/overview",
  "/isolation",
  "/communities",
  "/communities/guild",
  "/communities/old-guild",
  "/communities/guild/windows",
  "/communities/guild/members",
  "/communities/guild/threads",
  "/communities/guild/circles",
  "/communities/guild/network",
  "/communities/guild/story",
  "/story",
  "/named",
  "/alarms",
  "/alarms/waning:guild",
  "/objectives",
  "/programmes",
  "/courses",
  "/decisions",
  "/metrics",
  "/snapshots",
  "/runs",
  "/doctor",
  "/evidence",
  "/ties",
  "/search?q=guild"
];
const forOne = [
  "/for-you",
  "/me/profile",
  "/me/outlook",
  "/me/preferences",
  `/people/${asker}/recommendations`
];

test.each(forAll)("GET %s answers a leader, a steward and a learner", async (path) => {
  for (const [person, role] of [
    [null, "leader"],
    [steward, "learner"],
    [asker, "learner"]
  ] as const) {
    const {status, body} = await (await home.as(person, role)).get(path);
    expect({status, body}).toMatchObject({status: 200});
  }
});

test.each(forOne)("GET %s answers the person, and refuses everybody else", async (path) => {
  const own = await (await home.as(asker)).get(path);
  expect(own).toMatchObject({status: 200});
  const nobody = await (await home.as(null, "leader")).get(path);
  expect(nobody).toMatchObject({status: 403, body: {code: "SIGN_ON_NEEDED"}});
});
