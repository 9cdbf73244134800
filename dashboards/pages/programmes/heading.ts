import {fullDay} from "../../days.ts";
import type {Programme} from "../../parts/programme-panels.tsx";
import {say} from "../../words.ts";

export function headingOf({title, until, state, mentees, withMentor}: Programme): string {
  if (state === "open") return say("programmeOpens", {title, day: fullDay(until)});
  if (state === "closed") return say("programmeReady", {title});
  return withMentor === null || mentees === null
    ? say("programmePublished", {title})
    : say("programmeMatched", {n: withMentor, all: mentees, title});
}

export function signedWords(
  {mentees, mentors}: Pick<Programme, "mentees" | "mentors">,
  minimum: number
): string {
  return mentees === null || mentors === null
    ? say("programmeFew", {minimum})
    : say("programmeSigned", {n: mentees, mentors});
}
