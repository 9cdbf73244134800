import {expect, test} from "vitest";
import {seededRandom} from "../../src/graph/random.ts";
import type {Fresh} from "../../src/insights/fresh.ts";
import {joining} from "../../src/insights/joining.ts";
import {newborns} from "../../src/insights/newborn.ts";
import {newlyRemembered, newStanding, type Remembered} from "../../src/insights/remembered.ts";
import {sceneOf} from "../../src/insights/scene.ts";
import {weeksFrom as numbers} from "./attended.ts";

const community = (people: readonly number[]): Remembered => ({
  ...newlyRemembered(),
  standing: new Map(people.map((person) => [person, newStanding(0)]))
});

/** Everybody of a group talks with everybody of it in both halves of the weeks. */
function talkIn(...groups: (readonly number[])[]): Fresh {
  const pairs = new Set(
    groups.flatMap((group) =>
      group.flatMap((a) => group.flatMap((b) => (a < b ? [100 * a + b] : [])))
    )
  );
  const keys = Int32Array.from(pairs).sort();
  const a = keys.map((key) => Math.floor(key / 100));
  const b = keys.map((key) => key % 100);
  const degree = new Uint32Array(100);
  for (const person of [...a, ...b]) degree[person]++;
  return {
    a,
    b,
    half: new Uint8Array(a.length).fill(3),
    degree,
    weeks: 2,
    marks: degree.map((_, p) => p)
  };
}

test("who talks with a community comes to it, and not to another for the people both share", () => {
  const [reds, blues] = [numbers(0, 10), numbers(5, 15)];
  const [red, blue] = [community(reds), community(blues)];
  const comer = 50;
  const fresh = talkIn(reds, blues, numbers(60, 90), ...reds.map((red) => [red, comer]));
  joining(sceneOf([red, blue, community(numbers(60, 90))], fresh), 1);
  expect(red.standing.has(comer)).toBe(true);
  expect(blue.standing.has(comer)).toBe(false);
});

test("talk of one half of the weeks alone is an occasion: nobody comes", () => {
  const reds = numbers(0, 10);
  const red = community(reds);
  const fresh = talkIn(reds, numbers(60, 90), ...reds.map((red) => [red, 50]));
  const late = fresh.half.map((half, t) => (fresh.b[t] === 50 ? 2 : half));
  joining(sceneOf([red, community(numbers(60, 90))], {...fresh, half: late}), 1);
  expect(red.standing.has(50)).toBe(false);
});

test("who talks with all of a community evenly has come to it; with a few of it, is a group of its own", () => {
  const asked = (together: readonly number[]) => {
    const fresh = talkIn(numbers(0, 8), together, numbers(60, 90));
    const scene = sceneOf([community(numbers(0, 8)), community(numbers(60, 90))], fresh);
    const seeking = {
      minimum: 5,
      resolution: 0.5,
      random: seededRandom(1),
      beginning: false,
      window: 0
    };
    return newborns(scene, seeking, () => {}).map(({people}) => people);
  };
  expect(asked(numbers(0, 16))).toEqual([]);
  expect(asked(numbers(6, 16))).toEqual([numbers(6, 16)]);
});
