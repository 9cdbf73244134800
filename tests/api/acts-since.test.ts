import {afterEach, beforeEach, expect, test} from "vitest";
import {asker, mentor, people, quiet, tiny, type Tiny} from "./tiny-home.ts";

const outsider = people[11]; // takes part in the pair; mentor and quiet in the guild and the found group, both
const made = "2026-11-16";
const reasons = (weight: number) =>
  JSON.stringify([{signal: "skilled-mentor", text: "Knows SQL.", about: [], weight}]);

let home: Tiny;
let hour = 13; // the snapshot was made at twelve
beforeEach(async () => {
  hour = 13;
  home = await tiny({
    clock: () => new Date(`${made}T${hour}:00:00Z`),
    change: (tables) => ({
      ...tables,
      recommendations: [
        ...tables.recommendations,
        [made, asker, "mentor", 3, outsider, 0.45, reasons(0.45), "signals"],
        [made, asker, "course", 2, "course-2", 0.4, reasons(0.4), "signals"],
        [made, asker, "course", 3, "course-3", 0.35, reasons(0.35), "signals"]
      ],
      courses: [...tables.courses, ["course-2", "Time series again"], ["course-3", "Pottery"]],
      enrolments: [
        ...tables.enrolments,
        ...people.slice(0, 6).map((person) => [person, "course-2", "started", made]),
        [outsider, "course-3", "started", made]
      ]
    })
  });
});
afterEach(() => home.close());

interface Told {
  itemId: string;
  score: number;
  reasons: {weight: number}[];
}

async function listOf(kind: string): Promise<Told[]> {
  const reader = await home.as(asker);
  return (await reader.get(`/people/${asker}/recommendations?kind=${kind}`)).body.items;
}

const scoresOf = async (kind: string) =>
  (await listOf(kind)).map(({itemId, score}) => [itemId, score]);

const say = async (itemId: string, body: object) =>
  (await home.as(asker)).send("POST", `/recommendations/${itemId}/act`, body);

test("who is like a mentor turned down steps back at once, and comes back when it is taken back", async () => {
  const before = await scoresOf("mentor");
  expect(before).toEqual([
    [mentor, 0.9],
    [quiet, 0.5],
    [outsider, 0.45]
  ]);
  await say(mentor, {kind: "mentor", act: "not_for_me", because: "wrong_topic"});
  expect(await scoresOf("mentor")).toEqual([
    [outsider, 0.45],
    [quiet, 0.25]
  ]);
  for (const {score, reasons} of await listOf("mentor"))
    expect(reasons.reduce((sum, {weight}) => sum + weight, 0)).toBeCloseTo(score, 12);
  await say(mentor, {kind: "mentor", act: "undo"});
  expect(await scoresOf("mentor")).toEqual(before);
});

test("courses are alike by who took them; other kinds stay", async () => {
  const mentors = await scoresOf("mentor");
  await say("course-1", {kind: "course", act: "not_for_me", because: "wrong_topic"});
  expect(await scoresOf("course")).toEqual([
    ["course-3", 0.35],
    ["course-2", 0.2]
  ]);
  expect(await scoresOf("mentor")).toEqual(mentors);
});

test("what was said before the refresh is in its scores already; it is nobody else's business", async () => {
  hour = 11;
  await say(mentor, {kind: "mentor", act: "not_for_me", because: "wrong_topic"});
  hour = 13;
  expect(await scoresOf("mentor")).toEqual([
    [quiet, 0.5],
    [outsider, 0.45]
  ]);
});
