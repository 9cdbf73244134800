import type {Learning} from "../learning.ts";
import {type Taken, takenOf} from "./models/taken.ts";

const known = new WeakMap<Learning, Taken>();

/**
 * What people finished (or took, where finishing is not known), by day: what models of courses learn from. Sorted once
 * for all who ask about the same organisation.
 */
export function finishedIn(learning: Learning): Taken {
  const finished = known.get(learning) ?? sorted(learning);
  known.set(learning, finished);
  return finished;
}

function sorted({people, courses, enrolments}: Learning): Taken {
  const rows = Uint32Array.from(enrolments.person.keys()).filter((e) => enrolments.completed[e]);
  return takenOf({
    people: people.pseudonyms.length,
    courses: courses.ids.length,
    person: rows.map((e) => enrolments.person[e]),
    course: rows.map((e) => enrolments.course[e]),
    day: rows.map((e) => enrolments.day[e])
  });
}
