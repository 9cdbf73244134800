import type {Entries} from "../../recommend/matching/fit.ts";
import type {Matching, Programme} from "../../recommend/matching/programme.ts";
import {sayAlone, sayMatch, whyAlone} from "../../recommend/matching/why.ts";

/** What each mentee is told of their match. */
export const lettersOf = (
  {mentees, mentors}: Entries,
  programme: Programme,
  matching: Matching
): {mentee: string; mentor: string; told: string}[] =>
  mentees.map((mentee, i) => {
    const mentor = mentors[matching[i]];
    return mentor
      ? {
          mentee: mentee.id,
          mentor: mentor.id,
          told: `Your mentor is ${mentor.id}. ${sayMatch(mentee, mentor)}`
        }
      : {mentee: mentee.id, mentor: "", told: sayAlone[whyAlone(programme, i)]};
  });
