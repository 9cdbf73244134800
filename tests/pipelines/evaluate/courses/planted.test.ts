import {expect, test} from "vitest";
import {plantedPeriod} from "../../../../pipelines/evaluate/courses/planted.ts";

test("what ships is graded as of a past day, on people of whom nothing has happened yet too", async () => {
  const {known, silent, split} = await plantedPeriod(4, {people: 60, days: 200, lives: 50});
  const names = known.map(({method}) => method);
  expect(names).toEqual(expect.arrayContaining(["popular", "EASE", "blend", "coppice"]));
  const shipped = silent.find(({method}) => method === "coppice");
  expect(shipped?.grades.length).toBeGreaterThan(0);
  expect(silent.find(({method}) => method === "the simulator")?.grades.length).toBe(
    shipped?.grades.length
  );
  expect(shipped?.spread.places).toBeGreaterThan(5 * (shipped?.grades.length ?? 0));
  expect(split.taken.days.every((day) => day < split.cut)).toBe(true);
});
