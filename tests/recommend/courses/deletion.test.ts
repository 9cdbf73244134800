import {expect, test} from "vitest";
import {desksOf} from "../../../src/recommend/recommend.ts";
import {signals} from "../../../src/recommend/index.ts";
import type {Learning} from "../../../src/recommend/learning.ts";
import {organisation} from "../organisation.ts";

const courseSignals = signals.filter(({kind}) => kind === "course");

test("take the evidence of a course's first reason away and its score falls", () => {
  let offered = 0;
  let fallen = 0;
  for (const seed of [1, 2, 3]) {
    const learning = organisation(seed);
    const offersFor = desksOf(learning, courseSignals);
    for (let person = 0; person < 30; person += 3)
      for (const {itemId, score, reasons} of offersFor(person).slice(0, 3)) {
        const poorer = without(learning, person, itemId, reasons[0]);
        const now = desksOf(poorer, courseSignals)(person).find((one) => one.itemId === itemId);
        offered++;
        if ((now?.score ?? 0) < score) fallen++;
      }
  }
  expect(offered).toBeGreaterThan(50);
  expect(fallen / offered).toBeGreaterThanOrEqual(0.95);
});

/** The organisation without what a reason says of one person: their course, community, unit, wish, or who took the course. */
function without(
  learning: Learning,
  person: number,
  itemId: string,
  {signal, about}: {signal: string; about: readonly string[]}
): Learning {
  const {people, communities, courses, enrolments, questions} = learning;
  const emptied = <T>(of: readonly T[], nothing: T) => of.with(person, nothing);
  const left: Record<string, Partial<Learning["people"]>> = {
    "unit-course": {units: emptied(people.units, "")},
    "role-course": {titles: emptied(people.titles, "")},
    "skill-course": {skills: emptied(people.skills, [])},
    "interest-course": {interests: emptied(people.interests, [])}
  };
  const community = communities.ids.indexOf(about[0]);
  const course = courses.ids.indexOf(about[0]);
  const popular = signal === "popular-course" ? courses.ids.indexOf(itemId) : -1;
  const gone = (e: number) =>
    enrolments.course[e] === popular ||
    (enrolments.person[e] === person && enrolments.course[e] === course);
  const kept = enrolments.person.map((_, e) => e).filter((e) => !gone(e));
  return {
    ...learning,
    people: {...people, ...left[signal]},
    communities: {...communities, members: leaving(communities.members, community, person)},
    questions: {
      ...questions,
      asker: questions.asker.map((p) => (p === person && signal === "interest-course" ? -1 : p))
    },
    enrolments: {
      ...enrolments,
      person: kept.map((e) => enrolments.person[e]),
      course: kept.map((e) => enrolments.course[e]),
      day: kept.map((e) => enrolments.day[e]),
      completed: Uint8Array.from(kept, (e) => enrolments.completed[e])
    }
  };
}

function leaving(members: Learning["communities"]["members"], community: number, person: number) {
  const starts = new Uint32Array(members.starts.length);
  const targets: number[] = [];
  for (let c = 0; c + 1 < starts.length; c++) {
    for (const one of members.targets.subarray(members.starts[c], members.starts[c + 1]))
      if (c !== community || one !== person) targets.push(one);
    starts[c + 1] = targets.length;
  }
  return {starts, targets: Uint32Array.from(targets)};
}
