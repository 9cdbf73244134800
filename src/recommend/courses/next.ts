import {quoted} from "../words.ts";
import {likeYours} from "./like-yours.ts";
import {nextCourse as stepsAfter} from "./models/next-course.ts";

/** What people took soon after the courses somebody finished last. */
export const nextCourse = likeYours({
  id: "next-course",
  weight: 0.1,
  halfLifeDays: 30,
  likeness: (finished, today) =>
    stepsAfter(finished, today, {gapDays: 60, halfLifeDays: 180, back: 0, most: 200}),
  words: (mine, often, {courses, enrolments: {did}}) =>
    often
      ? `It often comes next after ${quoted(courses.titles[mine])}, which you ${did}.`
      : `It has come next after ${quoted(courses.titles[mine])}, which you ${did}.`
});
