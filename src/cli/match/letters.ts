import type {Matching, Programme} from "../../recommend/matching/programme.ts";
import {wishesOf} from "../../recommend/matching/stable.ts";
import type {ProgrammeFile} from "./programme-file.ts";

/** Why somebody has no mentor. */
export type Why = "all places are taken" | "nobody can be proposed";

export const whyOf = (programme: Programme, mentee: number): Why =>
  wishesOf(programme, mentee).some((mentor) => programme.capacity[mentor] > 0)
    ? "all places are taken"
    : "nobody can be proposed";

/** What each mentee is told of their match; a veto of somebody else is nobody's to know. */
export function lettersOf(
  {mentees, mentors}: ProgrammeFile,
  programme: Programme,
  matching: Matching
): {mentee: string; mentor: string; told: string}[] {
  return mentees.map(({id, wishes, wants}, i) => {
    const mentor = mentors[matching[i]];
    if (!mentor) return {mentee: id, mentor: "", told: unmatched[whyOf(programme, i)]};
    const place = wishes.indexOf(mentor.id) + 1;
    const words = wants !== "" && programme.fit[i * mentors.length + matching[i]] > 0;
    const why =
      place > 0
        ? `You wished for them (wish ${place}).`
        : words
          ? `They offer ${mentor.offers}, and you want to learn ${wants}.`
          : "They had a place, and those you wished for had none.";
    return {mentee: id, mentor: mentor.id, told: `Your mentor is ${mentor.id}. ${why}`};
  });
}

const unmatched: Record<Why, string> = {
  "all places are taken":
    "You have no mentor this time: all places with those who could be yours are taken.",
  "nobody can be proposed":
    "You have no mentor this time: nobody who takes part can be proposed to you."
};
