import {aboutInterests, matchesIn} from "../about-interests.ts";
import {sayInterest} from "../interests.ts";

/** Courses about what somebody wants to learn, or lately asked about. */
export const interestCourse = aboutInterests({
  id: "interest-course",
  kind: "course",
  weight: 0.7,
  matches: matchesIn(({courses}) => courses.words),
  words: sayInterest
});
