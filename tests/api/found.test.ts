import {expect, test} from "vitest";
import {asker, mentor, people, tiny} from "./tiny-home.ts";

const found = "found-0123456789";
const settings = (rule: string) => `visitors: {look_as: true}\nprivacy: {found: ${rule}}\n`;
const everywhere = [
  "/overview",
  "/communities",
  "/alarms",
  "/objectives",
  "/search?q=gateway",
  "/decisions"
];

test("members first: nobody outside learns that the group is there, in no answer", async () => {
  const home = await tiny({settings: settings("members_first")});
  const leader = await home.as(null, "leader");
  for (const path of everywhere)
    expect(JSON.stringify((await leader.get(path)).body)).not.toContain("gateway");
  expect(await leader.get(`/communities/${found}`)).toMatchObject({status: 404});
  expect(await (await home.as(mentor)).get(`/communities/${found}`)).toMatchObject({status: 200});
  await home.close();
});

test("outlined: a leader learns about how many and about what, and neither who nor the exact size", async () => {
  const home = await tiny({settings: settings("outlined")});
  const leader = await home.as(null, "leader");
  const {body} = await leader.get("/overview");
  expect(body.outlines).toMatchObject([
    {
      people: 5,
      topics: ["gateway firmware"],
      words: "A group of about 5, in 2 units, keeps coming back to gateway firmware"
    }
  ]);
  expect(body.strip.map((mark: {id: string}) => mark.id)).not.toContain(found);
  expect(await leader.get(`/communities/${found}`)).toMatchObject({status: 404});
  const learner = await (await home.as(asker)).get("/overview");
  expect(learner.body.outlines).toEqual([]);
  await home.close();
});

test("its members agree: from the fifth on it can be found; one who keeps it private hides it without a name", async () => {
  const home = await tiny({settings: settings("members_first")});
  const leader = await home.as(null, "leader");
  for (const person of people.slice(2, 7)) {
    expect(await leader.get(`/communities/${found}`)).toMatchObject({status: 404});
    await (await home.as(person)).send("POST", `/communities/${found}/let-find`);
  }
  expect(await leader.get(`/communities/${found}`)).toMatchObject({status: 200});
  await (await home.as(people[7])).send("POST", `/communities/${found}/keep-private`);
  expect(await leader.get(`/communities/${found}`)).toMatchObject({status: 404});
  const member = await home.as(mentor);
  expect((await member.get(`/communities/${found}`)).body.agreement).toEqual({
    letFind: 5,
    needed: 5,
    keptPrivate: true,
    mine: "let_find"
  });
  expect(JSON.stringify((await member.get("/decisions")).body)).not.toContain(people[7]);
  await home.close();
});

test("joining a found group shows nobody who is in it", async () => {
  const home = await tiny();
  const reader = await home.as(asker);
  await reader.send("POST", `/communities/${found}/join`);
  const {body} = await reader.get(`/communities/${found}/members`);
  expect(body.items).toEqual([]);
  await home.close();
});

test("not a group: gone for all at once, back when it is taken back", async () => {
  const home = await tiny();
  const leader = await home.as(null, "leader");
  const {body} = await leader.send("POST", `/communities/${found}/refuse`, {why: "a project"});
  expect(await leader.get(`/communities/${found}`)).toMatchObject({status: 404});
  await leader.send("POST", `/decisions/${body.decisionId}/undo`);
  expect(await leader.get(`/communities/${found}`)).toMatchObject({status: 200});
  await home.close();
});
