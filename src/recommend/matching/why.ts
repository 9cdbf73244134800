import {textIndex} from "../bm25.ts";
import type {Mentee, Mentor} from "./fit.ts";
import type {Programme} from "./programme.ts";
import {wishesOf} from "./stable.ts";

/** Why somebody has no mentor. */
export type Alone = "all places are taken" | "nobody can be proposed";

export const whyAlone = (programme: Programme, mentee: number): Alone =>
  wishesOf(programme, mentee).some((mentor) => programme.capacity[mentor] > 0)
    ? "all places are taken"
    : "nobody can be proposed";

/** What a mentee without a mentor is told; a veto of somebody else is nobody's to know. */
export const sayAlone: Readonly<Record<Alone, string>> = {
  "all places are taken":
    "You have no mentor this time: all places with those who could be yours are taken.",
  "nobody can be proposed":
    "You have no mentor this time: nobody who takes part can be proposed to you."
};

/** Why this mentor, as the mentee is told. */
export function sayMatch({wishes, wants}: Mentee, mentor: Mentor, past?: string): string {
  const place = wishes.indexOf(mentor.id) + 1;
  if (place > 0) return `You wished for them (wish ${place}).`;
  if (shareWords(wants, mentor.offers))
    return `They offer ${mentor.offers}, and you want to learn ${wants}.`;
  if (past !== undefined) return past;
  return wishes.length > 0
    ? "They had a place, and those you wished for had none."
    : "They had a place.";
}

function shareWords(wants: string, offers: string): boolean {
  let shared = false;
  textIndex([offers]).search(wants, () => {
    shared = true;
  });
  return shared;
}
