import {expect, test} from "vitest";
import {asker, mentor, people, steward, tiny} from "./tiny-home.ts";
import type {TinyTables} from "./tiny-snapshot.ts";

const found = "found-0123456789";
const settings = (rule: string) => `visitors: {look_as: true}\nprivacy: {found: ${rule}}\n`;
const [, , , , shy] = people; // of the group, has not said yes to anything

/** A group of six, new, of two units, that one of its people talks with. */
const grown =
  (convener: string) =>
  (tables: TinyTables): TinyTables => ({
    ...tables,
    proofs: [[found, 2.3, 9, 10]],
    conveners: [[found, convener, 5]],
    alarms: [
      ...tables.alarms,
      [
        "2026-10-12",
        "2026-11-16",
        "emerging",
        found,
        null,
        90,
        JSON.stringify({people: 6, since: "2026-10-05"}),
        "A group has kept together since early October."
      ]
    ]
  });

test("shown: a leader sees what the group is about, its growth and no person", async () => {
  const home = await tiny({change: grown(shy)});
  const leader = await home.as(null, "leader");
  const {body} = await leader.get("/overview");
  expect(body.emerging).toMatchObject([
    {
      name: "gateway firmware",
      words: "A group of 6, in 2 units, keeps coming back to gateway firmware",
      alarm: {chart: {kind: "inside"}},
      offer: null
    }
  ]);
  const page = await leader.get(`/communities/${found}`);
  expect(page.body.emergence).toEqual({
    words:
      "Since 5 Oct its people have helped each other in 120 threads across two units; more than chance would give (about 1 in 200).",
    convener: null,
    visible: true,
    offer: null
  });
  for (const path of ["/overview", `/communities/${found}`, "/named", "/story", "/alarms"]) {
    const told = JSON.stringify((await leader.get(path)).body);
    expect(people.filter((person) => person !== steward && told.includes(person))).toEqual([]);
  }
  await home.close();
});

test("whoever could convene it is told so, alone; others learn a name only of who said yes", async () => {
  const home = await tiny({change: grown(shy)});
  const own = await home.as(shy);
  const [group] = (await own.get("/for-you")).body.groups;
  expect(group.words).toMatch(
    /^You and 5 others keep coming back to gateway firmware\. Since 5 Oct you have helped each other in 120 threads across two units/
  );
  expect(group.convener).toBe(
    "You talk with 5 of the other 5: you could be the one who brings them together. Only you are told so."
  );
  expect(JSON.stringify((await own.get("/me/profile")).body.inferred)).toContain(
    "You talk with most of gateway firmware"
  );
  const other = await (await home.as(people[3])).get("/for-you");
  expect(other.body.groups[0].convener).toBeNull();
  await home.close();

  const willing = await tiny({change: grown(mentor)});
  const beside = await (await willing.as(people[3])).get(`/communities/${found}`);
  expect(beside.body.emergence.convener).toBe(
    "Person 2 talks with most of you and could bring you together."
  );
  const leader = await (await willing.as(null, "leader")).get(`/communities/${found}`);
  expect(leader.body.emergence.convener).toBeNull();
  await willing.close();
});

test("where the people of a group are not listed to each other, its convener is not either", async () => {
  const home = await tiny({change: grown(mentor), settings: settings("outlined")});
  const beside = await (await home.as(people[3])).get(`/communities/${found}`);
  expect(beside.body.emergence).toMatchObject({convener: null, visible: false});
  await home.close();
});

test("outlined: a leader offers help without knowing who; its people read it, nobody else does", async () => {
  const home = await tiny({change: grown(shy), settings: settings("outlined")});
  const leader = await home.as(null, "leader");
  const offered = await leader.send("POST", `/communities/${found}/offer`, {note: "A room?"});
  expect(offered).toMatchObject({status: 200, body: {countsFrom: "now"}});
  expect((await leader.get("/overview")).body.outlines).toMatchObject([{offer: "A room?"}]);
  const member = await home.as(people[3]);
  expect((await member.get("/for-you")).body.groups[0].offer).toBe("A room?");
  const outside = await home.as(asker);
  expect(JSON.stringify((await outside.get("/overview")).body)).not.toContain("A room?");
  expect(JSON.stringify((await outside.get("/decisions")).body)).not.toContain("A room?");
  await home.close();
});

test("help is offered by leaders alone, and not to what they may not know of", async () => {
  const shown = await tiny({change: grown(shy)});
  const note = {note: "A room?"};
  const learner = await shown.as(asker);
  expect(await learner.send("POST", `/communities/${found}/offer`, note)).toMatchObject({
    status: 403
  });
  const leader = await shown.as(null, "leader");
  expect(await leader.send("POST", "/communities/guild/offer", note)).toMatchObject({status: 403});
  await shown.close();
  const first = await tiny({change: grown(shy), settings: settings("members_first")});
  const elsewhere = await first.as(null, "leader");
  expect(await elsewhere.send("POST", `/communities/${found}/offer`, note)).toMatchObject({
    status: 404
  });
  await first.close();
});

const proven =
  (significance: number, foundAgain: number) =>
  (tables: TinyTables): TinyTables => ({
    ...tables,
    proofs: [[found, significance, foundAgain, 10]]
  });

test("a found group is told with how often it would be found again, and a part of something as such", async () => {
  const home = await tiny({change: proven(2.3, 9)});
  const {body} = await (await home.as(null, "leader")).get(`/communities/${found}`);
  expect(body.proof).toMatchObject({
    tries: 10,
    foundAgain: 9,
    words: "It would be found again in 9 of 10 tries."
  });
  expect(body.proof.chance).toBeCloseTo(0.005);
  expect((await (await home.as(asker)).get("/communities/guild")).body.proof).toBeNull();
  await home.close();
  const part = await tiny({change: proven(8, 2)});
  const page = await (await part.as(null, "leader")).get(`/communities/${found}`);
  expect(page.body.proof.words).toBe(
    "It would be found again in 2 of 10 tries: it may be part of a wider group, or of several."
  );
  await part.close();
});

test("what chance explains is shown to nobody but its people, until somebody says that it is a group", async () => {
  const home = await tiny({change: proven(0.4, 1)});
  const leader = await home.as(null, "leader");
  expect(await leader.get(`/communities/${found}`)).toMatchObject({status: 404});
  for (const path of ["/overview", "/communities", "/named", "/story"])
    expect(JSON.stringify((await leader.get(path)).body)).not.toContain(found);
  const member = await home.as(people[3]);
  expect((await member.get(`/communities/${found}`)).body.proof.words).toBe(
    "It would be found again in 1 of 10 tries, and chance would give as much talk as its people had of late."
  );
  await member.send("POST", `/communities/${found}/name`, {name: "Gateways"});
  expect(await leader.get(`/communities/${found}`)).toMatchObject({status: 200});
  await home.close();
});

test("named or confirmed by its people it no longer counts as without a name", async () => {
  const home = await tiny({change: grown(shy)});
  const member = await home.as(people[3]);
  await member.send("POST", `/communities/${found}/name`, {name: "Gateways"});
  expect((await member.get(`/communities/${found}`)).body.emergence).toBeNull();
  expect((await (await home.as(null, "leader")).get("/overview")).body.emerging).toEqual([]);
  await home.close();
});
