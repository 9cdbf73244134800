import {expect, test} from "vitest";
import {amongColleagues} from "../../../src/recommend/courses/colleagues.ts";
import {unitCourse} from "../../../src/recommend/courses/unit.ts";
import type {Learning} from "../../../src/recommend/learning.ts";
import {listsOf} from "../../../src/recommend/lists.ts";
import {organisation} from "../organisation.ts";

const [welders, planners] = [0, 1];
const [welding, planning, safety] = [0, 1, 2];
/** Of 30 people the first ten weld, the next ten plan; number 9 and 19 never took a course. */
const members = listsOf(
  2,
  Array.from({length: 20}, (_, p) => (p < 10 ? welders : planners)),
  Array.from({length: 20}, (_, p) => p)
);
const signal = amongColleagues({
  id: "test-course",
  weight: 1,
  groups: () => ({
    members,
    open: Uint8Array.of(1, 1),
    names: ["Welders", "Planners"],
    ids: ["w", "p"]
  }),
  words: (count, group) => `${count} of ${group}`
});

function after(rows: readonly (readonly [person: number, course: number])[]): Learning {
  const base = organisation(1);
  return {
    ...base,
    enrolments: {
      person: Int32Array.from(rows, ([person]) => person),
      course: Int32Array.from(rows, ([, course]) => course),
      day: Int32Array.from(rows, () => base.today - 100),
      completed: new Uint8Array(rows.length).fill(1),
      did: "finished"
    }
  };
}
const each = (from: number, to: number, course: number) =>
  Array.from({length: to - from}, (_, i) => [from + i, course] as const);
const saidTo = (person: number, learning: Learning) => {
  const voice = signal.learn(learning)(person);
  const said = new Map<number, number>();
  voice.speak((course, amount) => said.set(course, amount));
  return {voice, said};
};
const learning = after([
  ...each(0, 8, welding), // eight welders
  ...each(0, 5, planning), // five of each
  ...each(10, 15, planning),
  ...each(0, 5, safety), // five welders, and all who do neither
  ...each(20, 30, safety)
]);

test("a newcomer hears what more of the own group finished than of everybody, and who", () => {
  const {voice, said} = saidTo(9, learning);
  // (8 − 10 · 8/30) ÷ 20 is most; (5 − 10 · 10/30) ÷ 20; (5 − 10 · 15/30) ÷ 20 is no more than usual
  expect([...said]).toEqual([
    [welding, 1],
    [planning, expect.closeTo((5 - 10 / 3) / (8 - 8 / 3), 12)]
  ]);
  expect(voice.explain(welding)).toEqual({text: "8 of Welders finished it.", about: ["w"]});
  expect(saidTo(19, learning).said).toEqual(new Map([[planning, 1]]));
});

test("what fewer than five of a group finished is not told", () => {
  expect(saidTo(9, after(each(0, 4, welding))).said.size).toBe(0);
  expect(saidTo(9, after([...each(0, 4, welding), [3, welding]])).said.size).toBe(0);
});

test("nor what was finished long ago", () => {
  const old = {...learning, today: learning.today + 1000};
  expect(saidTo(9, old).said.size).toBe(0);
});

test("a unit speaks for those of the units inside it", () => {
  const units = Array.from({length: 30}, (_, p) => ["works/north", "works/south", ""][p % 3]);
  const base = after(each(0, 9, welding).filter(([person]) => person % 3 < 2));
  const voice = unitCourse.learn({...base, people: {...base.people, units}})(28);
  const said: number[] = [];
  voice.speak((course) => said.push(course));
  expect(said).toEqual([welding]); // three in works/south, six in works
  expect(voice.explain(welding).text).toBe("6 people of works finished it.");
});
