import {quoted} from "../words.ts";
import {likeYours} from "./like-yours.ts";
import {itemKnn} from "./models/item-knn.ts";

/** Courses finished by much the same people, however few: what is rare here has a voice too. */
export const alikeCourse = likeYours({
  id: "alike-course",
  weight: 0.3,
  likeness: (finished) => itemKnn(finished, {shrinkage: 20, most: 200}),
  words: (mine, _, {courses, enrolments: {did}}) =>
    `It draws the same people as ${quoted(courses.titles[mine])}, which you ${did}.`
});
