import {afterAll, beforeAll, beforeEach, expect, test} from "vitest";
import {people, type Tiny, tiny} from "./tiny-home.ts";

/** Seven who learn, five who help; person 6 leads person 0, person 7 is vetoed by person 1. */
const learners = people.slice(0, 7);
const helpers = people.slice(7);
const subjects = ["welding", "forecasts", "contracts", "firmware", "safety", "tariffs", "meters"];
let home: Tiny;
let id: string;

beforeAll(async () => {
  home = await tiny({
    change: (tables) => ({
      ...tables,
      people: tables.people.map((row, i) => (i === 0 ? [...row, null, people[8]] : row)),
      preferences: [[people[1], "yes", "yes", "", "", null, null, people[7]]]
    })
  });
});
afterAll(() => home.close());

const organiser = () => home.as(null, "leader");

async function signUp(mentees: readonly string[], mentors: readonly string[]): Promise<void> {
  for (const [i, mentor] of mentors.entries())
    await (await home.as(mentor)).send("POST", `/programmes/${id}/join`, {
      as: "mentor",
      words: subjects[i],
      capacity: 1
    });
  for (const [i, mentee] of mentees.entries())
    await (await home.as(mentee)).send("POST", `/programmes/${id}/join`, {
      as: "mentee",
      words: subjects[i],
      wishes: i === 2 && mentors.length > 3 ? [mentors[3]] : []
    });
}

beforeEach(async () => {
  const leader = await organiser();
  await leader.send("POST", "/programmes", {title: "Winter", until: "2026-12-01"});
  id = (await leader.get("/programmes")).body.items[0].id;
});

const mineOf = async (person: string) =>
  (await (await home.as(person)).get("/programmes")).body.items.find(
    (one: {id: string}) => one.id === id
  )?.mine;

test("from sign-up to a published matching: organisers read sums, each who takes part their own pair and why", async () => {
  await signUp(learners, helpers);
  const leader = await organiser();
  expect((await leader.get(`/programmes/${id}/report`)).status).toBe(403); // the sign-up is open
  await leader.send("POST", `/programmes/${id}/close`);
  const report = (await leader.get(`/programmes/${id}/report`)).body;
  expect(report).toMatchObject({mentees: 7, mentors: 5, ways: [{way: "fit"}, {way: "stable"}]});
  for (const way of report.ways) {
    expect(way).toMatchObject({violations: 0, withMentor: null, withoutMentor: null}); // 5 and 2
  }
  expect(report.ways[1].blockingPairs).toBe(0);

  await leader.send("POST", `/programmes/${id}/publish`, {way: "fit"});
  const told = await Promise.all(learners.map(mineOf));
  expect(told.filter(({pairs}) => pairs.length === 1)).toHaveLength(5);
  expect(told[2].pairs[0]).toMatchObject({
    person: {id: helpers[3]},
    why: "You wished for them (wish 1)."
  });
  for (const {pairs, alone} of told) expect(pairs.length === 0).toBe(alone !== null);
  const [pair] = (await mineOf(helpers[3])).pairs;
  expect(pair).toMatchObject({person: {id: learners[2]}, why: "They want to learn contracts."});
  expect((await leader.send("POST", `/programmes/${id}/publish`, {way: "fit"})).status).toBe(400);
});

test("who leads somebody, and who was vetoed, is never their mentor, nor shown to be wished for", async () => {
  await signUp([], helpers);
  const offered = async (person: string) =>
    (await (await home.as(person)).get("/programmes")).body.items[0].offers.map(
      (one: {person: {id: string}}) => one.person.id
    );
  expect(await offered(people[0])).not.toContain(people[8]);
  expect(await offered(people[1])).not.toContain(people[7]);
  expect(await offered(people[2])).toHaveLength(5);
  const wish = {as: "mentee", words: "welding", wishes: [people[8]]};
  const reader = await home.as(people[0]);
  expect((await reader.send("POST", `/programmes/${id}/join`, wish)).status).toBe(404);

  await signUp(people.slice(0, 2), []);
  const leader = await organiser();
  await leader.send("POST", `/programmes/${id}/close`);
  await leader.send("POST", `/programmes/${id}/publish`, {way: "stable"});
  expect((await mineOf(people[0])).pairs[0].person.id).not.toBe(people[8]);
  expect((await mineOf(people[1])).pairs[0].person.id).not.toBe(people[7]);
});

test("nothing an organiser, or who does not take part, reads names anybody or gives a pair away", async () => {
  await signUp(learners, helpers.slice(0, 4));
  const leader = await organiser();
  await leader.send("POST", `/programmes/${id}/close`);
  const report = await leader.get(`/programmes/${id}/report`);
  await leader.send("POST", `/programmes/${id}/publish`, {way: "fit"});
  const own = (await leader.get("/programmes")).body;
  const log = (await leader.get("/decisions?limit=500")).body;
  const all: {id: string}[] = (await (await home.as(people[11])).get("/programmes")).body.items;
  const foreign = all.filter((one) => one.id === id);
  expect(foreign).toEqual([]);
  for (const body of [report.body, own, log]) {
    const words = JSON.stringify(body);
    for (const person of people) expect(words).not.toContain(person);
    for (const subject of subjects) expect(words).not.toContain(subject);
    expect(words).not.toMatch(/Signed up/);
  }
  expect(report.body).toMatchObject({mentors: null, ways: [{load: null}, {load: null}]}); // four
});

test("only leaders open, close, read the report and publish", async () => {
  const reader = await home.as(people[0]);
  const send = (path: string, body?: object) => reader.send("POST", `/programmes${path}`, body);
  expect((await send("", {title: "Mine", until: "2026-12-01"})).status).toBe(403);
  expect((await send(`/${id}/close`)).status).toBe(403);
  expect((await send(`/${id}/publish`, {way: "fit"})).status).toBe(403);
  expect((await reader.get(`/programmes/${id}/report`)).status).toBe(403);
});

test("who leaves, pauses or asks not to be included is out of the pair at once", async () => {
  await signUp(learners.slice(0, 3), helpers);
  const leader = await organiser();
  await leader.send("POST", `/programmes/${id}/close`);
  await leader.send("POST", `/programmes/${id}/publish`, {way: "fit"});
  const mentors = await Promise.all(learners.slice(0, 3).map(mineOf));
  const [left, paused] = mentors.map(({pairs}) => pairs[0].person.id);
  await (await home.as(left)).send("POST", `/programmes/${id}/leave`);
  await (await home.as(paused)).send("PUT", "/me/preferences", {pausedUntil: "2026-12-24"});
  expect((await mineOf(learners[0])).pairs).toEqual([]);
  expect((await mineOf(learners[1])).pairs).toEqual([]);
  expect((await mineOf(learners[2])).pairs).toHaveLength(1);
  await (await home.as(paused)).send("PUT", "/me/preferences", {pausedUntil: null});
});
