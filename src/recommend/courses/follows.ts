import {listOf, listsOf} from "../lists.ts";
import type {Signal} from "../signal.ts";
import {month, quoted} from "../words.ts";

/** The next step of a path: everything it asks for has been finished. */
export const followingCourse: Signal = {
  id: "following-course",
  kind: "course",
  weight: 0.8,

  learn({people, courses, enrolments}) {
    const person = enrolments.person.map((one, e) => (enrolments.completed[e] ? one : -1));
    const rows = listsOf(
      people.pseudonyms.length,
      person,
      enrolments.course.map((_, e) => e)
    );
    const later = Array.from(courses.ids.keys()).filter(
      (course) => listOf(courses.prerequisites, course).length > 0
    );
    const finishedOn = (one: number) =>
      new Map([...listOf(rows, one)].map((e) => [enrolments.course[e], enrolments.day[e]]));
    return (one) => ({
      speak(say) {
        const finished = finishedOn(one);
        if (finished.size === 0) return;
        for (const course of later)
          if (listOf(courses.prerequisites, course).every((earlier) => finished.has(earlier)))
            say(course, 1);
      },
      explain(course) {
        const finished = finishedOn(one);
        const [last, day] = [...listOf(courses.prerequisites, course)]
          .map((earlier) => [earlier, finished.get(earlier) ?? 0] as const)
          .reduce((latest, next) => (next[1] > latest[1] ? next : latest));
        return {
          text: `It follows ${quoted(courses.titles[last])}, which you ${enrolments.did} in ${month(day)}.`,
          about: [courses.ids[last]]
        };
      }
    });
  }
};
