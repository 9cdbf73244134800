import {expect, test} from "vitest";
import {dayOf} from "../../src/simulate/calendar.ts";
import {likelyCourses} from "../../src/simulate/likely-courses.ts";

const world = {people: 60, days: 200, seed: 4, since: dayOf("2026-08-17"), lives: 40};

test("the same lives are lived in the same world, and a course is counted once in each", () => {
  const [one, other] = [likelyCourses(world), likelyCourses(world)];
  const taken = one.ids.flatMap((id) => [...one.of(id).values()]);
  expect(taken.length).toBeGreaterThan(60);
  expect(Math.max(...taken)).toBeLessThanOrEqual(world.lives);
  for (const id of one.ids.slice(0, 5)) expect([...one.of(id)]).toEqual([...other.of(id)]);
});

test("nobody who is not there comes to a course", () => {
  expect(likelyCourses(world).of("nobody").size).toBe(0);
});
