import {quoted} from "../words.ts";
import {likeYours} from "./like-yours.ts";
import {rp3Beta} from "./models/rp3-beta.ts";

/** What people lately went on to who finished the same courses: short walks over who finished what. */
export const neighbourCourse = likeYours({
  id: "neighbour-course",
  weight: 0.4,
  likeness: (finished, today) =>
    rp3Beta(finished, today, {alpha: 0.5, beta: 0, halfLifeDays: 180, most: 200}),
  words: (mine, often, {courses, enrolments: {did}}) =>
    often
      ? `People who ${did} ${quoted(courses.titles[mine])}, as you did, often ${did} this too.`
      : `It goes with ${quoted(courses.titles[mine])}, which you ${did}.`
});
