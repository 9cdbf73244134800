import {aboutYourInterests} from "./communities/about-your-interests.ts";
import {peopleYouTalkWith} from "./communities/people-you-talk-with.ts";
import {welcoming} from "./communities/welcoming.ts";
import {yourUnit} from "./communities/your-unit.ts";
import {acrossUnits} from "./connections/across-units.ts";
import {commonNeighbours} from "./connections/common-neighbours.ts";
import {meetsMany} from "./connections/meets-many.ts";
import {nearYou} from "./connections/near-you.ts";
import {sameCommunity} from "./connections/same-community.ts";
import {sameThread} from "./connections/same-thread.ts";
import {alikeCourse} from "./courses/alike.ts";
import {communityCourse} from "./courses/community.ts";
import {followingCourse} from "./courses/follows.ts";
import {interestCourse} from "./courses/interests.ts";
import {neighbourCourse} from "./courses/neighbours.ts";
import {nextCourse} from "./courses/next.ts";
import {popularCourse} from "./courses/popular.ts";
import {roleCourse} from "./courses/role.ts";
import {skillCourse} from "./courses/skills.ts";
import {topicCourse} from "./courses/topics.ts";
import {unitCourse} from "./courses/unit.ts";
import {answeredAlike, solvedAlike} from "./mentors/answered-alike.ts";
import {answeredYou} from "./mentors/answered-you.ts";
import {answersHere} from "./mentors/answers-here.ts";
import {answersLately} from "./mentors/answers-lately.ts";
import {answersInUnit} from "./mentors/answers-in-unit.ts";
import {oneStepAhead} from "./mentors/one-step-ahead.ts";
import {talksWithYou} from "./mentors/talks-with-you.ts";
import type {Signal} from "./signal.ts";
import {skilledConnection, skilledMentor} from "./skills.ts";

/** What may speak for a recommendation; a new signal is a file and a line here. */
export const signals: readonly Signal[] = [
  answeredAlike,
  solvedAlike,
  answeredYou,
  answersHere,
  answersInUnit,
  answersLately,
  talksWithYou,
  oneStepAhead,
  skilledMentor,
  popularCourse,
  neighbourCourse,
  alikeCourse,
  nextCourse,
  followingCourse,
  communityCourse,
  unitCourse,
  roleCourse,
  topicCourse,
  skillCourse,
  interestCourse,
  acrossUnits,
  commonNeighbours,
  nearYou,
  meetsMany,
  sameThread,
  sameCommunity,
  skilledConnection,
  peopleYouTalkWith,
  aboutYourInterests,
  yourUnit,
  welcoming
];
