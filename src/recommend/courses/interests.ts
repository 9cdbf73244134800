import {textIndex} from "../bm25.ts";
import {interestsOf, sayInterest} from "../interests.ts";
import type {Signal} from "../signal.ts";

/** Courses about what somebody wants to learn, or lately asked about. */
export const interestCourse: Signal = {
  id: "interest-course",
  kind: "course",
  weight: 0.7,

  learn(learning) {
    const index = textIndex(learning.courses.words);
    const wanted = interestsOf(learning);
    return {
      speak: (person, say) => wanted.match(person, index, say),
      explain: (person, course) => sayInterest(wanted.nearest(person, index, course))
    };
  }
};
