import type {Signal} from "../signal.ts";
import {people} from "../words.ts";

const halfLifeDays = 60;

/** What people here finish these months: the floor that every other signal has to beat. */
export const popularCourse: Signal = {
  id: "popular-course",
  kind: "course",
  weight: 0.8,
  toAll: true,

  learn({enrolments, courses, today, minimumGroup}) {
    const recent = new Float64Array(courses.ids.length);
    const lastYear = new Uint32Array(courses.ids.length);
    for (let e = 0; e < enrolments.course.length; e++) {
      if (!enrolments.completed[e]) continue;
      const age = today - enrolments.day[e];
      recent[enrolments.course[e]] += 2 ** (-age / halfLifeDays);
      if (age <= 365) lastYear[enrolments.course[e]]++;
    }
    const most = Math.max(...recent, 1);
    return () => ({
      speak: (say) => recent.forEach((amount, course) => say(course, amount / most)),
      explain(course) {
        return {
          text:
            lastYear[course] > 0
              ? `${people(lastYear[course], minimumGroup)} here ${enrolments.did} it this past year.`
              : `People here ${enrolments.did} it in earlier years.`,
          about: []
        };
      }
    });
  }
};
