import {expect, test} from "vitest";
import {asker, lastMonday, tiny} from "./tiny-home.ts";

test("how ties are made: facts, kinds with most first, ages, rules and settings, the same for a learner and a leader", async () => {
  const home = await tiny({settings: "ties: {half_life_weeks: 4}\nvisitors: {look_as: true}\n"});
  const {body} = await (await home.as(asker)).get("/ties");
  expect(body.facts).toMatchObject({
    interactions: 60,
    turned: 20,
    broadcast: 0,
    ties: 30,
    oneSided: 4
  });
  expect(body.kinds.map(({kind}: {kind: string}) => kind)).toEqual(["answer", "thread", "post"]);
  expect(body.ages).toEqual([
    {halfLives: 0, saidShare: 0.4, leftShare: 0.7},
    {halfLives: 1, saidShare: 0.6, leftShare: 0.3}
  ]);
  expect(body.asIs).toEqual({on: lastMonday, ties: 30, communities: 2});
  expect(body.settings).toContainEqual({
    key: "ties.half_life_weeks",
    value: "4",
    usual: "8",
    explained: "After so many weeks an interaction counts half"
  });
  expect((await (await home.as(null, "leader")).get("/ties")).body).toEqual(body);
  await home.close();
});

test("who would move is told from five people on", async () => {
  const home = await tiny();
  const {body} = await (await home.as(asker)).get("/ties");
  expect(body.rules).toEqual([
    {rule: "kinds", ties: 33, communities: 2, moved: 6, similarity: 0.8},
    {rule: "broadcasts", ties: 42, communities: 2, moved: null, similarity: 0.9}
  ]);
  await home.close();
});
