import {describe, expect, test} from "vitest";
import {levelOf, suitingLevel} from "../../../src/recommend/courses/level.ts";
import {signals} from "../../../src/recommend/index.ts";
import type {Learning} from "../../../src/recommend/learning.ts";
import {desksOf} from "../../../src/recommend/recommend.ts";
import {organisation} from "../organisation.ts";

const base = organisation(6);
const [first, second, third, apart] = [0, 1, 2, 3];

/** Welding in three steps and a course on contracts; person 0 has finished some of them. */
function school({
  finished = [apart],
  skilled = [],
  levels = [1, 2, 3, 1],
  retired = []
}: {
  finished?: readonly number[];
  skilled?: readonly string[];
  levels?: readonly number[];
  retired?: readonly number[];
}): Learning {
  const count = levels.length;
  const nobody = {
    person: new Int32Array(),
    item: new Int32Array(),
    weight: new Float64Array(),
    refused: new Uint8Array()
  };
  return {
    ...base,
    people: {
      ...base.people,
      away: new Uint8Array(30),
      skills: base.people.skills.map((_, person) => (person === 0 ? skilled : []))
    },
    courses: {
      ids: levels.map((_, c) => `course_${c}`),
      titles: levels.map((_, c) => `Course ${c}`),
      words: levels.map(() => "welding"),
      languages: levels.map(() => "en"),
      levels: Uint8Array.from(levels),
      skills: levels.map((_, c) => [c === apart ? "contracts" : "welding"]),
      prerequisites: {starts: new Uint32Array(count + 1), targets: new Uint32Array()},
      retired: Uint8Array.from(levels, (_, c) => Number(retired.includes(c)))
    },
    enrolments: {
      person: Int32Array.from([...finished.map(() => 0), 1, 1, 1]),
      course: Int32Array.from([...finished, first, second, third]),
      day: new Int32Array(finished.length + 3).fill(19_900),
      completed: new Uint8Array(finished.length + 3).fill(1),
      did: "finished"
    },
    judged: {...base.judged, course: nobody}
  };
}
const suits = (of: Parameters<typeof school>[0]) => {
  const suitsOne = suitingLevel(school(of))(0);
  return [first, second, third].filter(suitsOne);
};

describe("the level of a course", () => {
  test("is read in the words that catalogues use", () => {
    expect(["Beginner", "intro", "Foundation", "1"].map(levelOf)).toEqual([1, 1, 1, 1]);
    expect(["intermediate", "practitioner", "2"].map(levelOf)).toEqual([2, 2, 2]);
    expect(["Advanced", "expert", "Level 3"].map(levelOf)).toEqual([3, 3, 3]);
    expect(["", "all", "31"].map(levelOf)).toEqual([0, 0, 0]);
  });

  test("suits one step above what somebody has, not two, and not below", () => {
    expect(suits({})).toEqual([first]);
    expect(suits({finished: [first]})).toEqual([first, second]);
    expect(suits({finished: [first, second]})).toEqual([second, third]);
    expect(suits({skilled: ["welding"]})).toEqual([second, third]);
  });

  test("suits whoever never took a course, where nothing easier is there, or nothing is known", () => {
    expect(suits({finished: []})).toEqual([first, second, third]);
    expect(suits({retired: [first]})).toEqual([first, second]);
    expect(suits({levels: [0, 0, 0, 1]})).toEqual([first, second, third]);
  });
});

test("what does not suit goes behind what does, is offered where nothing else is, and says why as before", () => {
  const popular = signals.filter(({id}) => id === "popular-course");
  const offered = (of: Parameters<typeof school>[0]) =>
    desksOf(school(of), popular)(0).map(({itemId}) => itemId);
  expect(offered({})).toEqual(["course_0", "course_1", "course_2"]);
  expect(offered({finished: [first, second]})).toEqual(["course_2"]);
  expect(offered({skilled: ["welding"]})).toEqual(["course_1", "course_2", "course_0"]);
});

test("in random organisations whoever is offered a course that suits has one first, whatever speaks", () => {
  let stoodBack = 0;
  for (let seed = 0; seed < 25; seed++) {
    const learning = organisation(seed);
    const suitsFor = suitingLevel(learning);
    const numberOf = new Map(learning.courses.ids.map((id, course) => [id, course]));
    const offersFor = desksOf(learning, signals);
    for (let person = 0; person < 30; person++) {
      const list = offersFor(person).filter(({kind}) => kind === "course");
      const suitsOne = suitsFor(person);
      const fits = list.map(({itemId}) => suitsOne(numberOf.get(itemId) ?? -1));
      if (fits.includes(true)) expect(fits[0]).toBe(true);
      if (fits.includes(false)) stoodBack++;
    }
  }
  expect(stoodBack).toBeGreaterThan(50);
});
