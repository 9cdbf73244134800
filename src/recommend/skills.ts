import {aboutInterests, matchesIn} from "./about-interests.ts";
import type {Interest} from "./interests.ts";
import type {Learning} from "./learning.ts";
import {quoted} from "./words.ts";

const matches = matchesIn(({people}) => people.skills.map((known) => known.join(" ")));

function words({text, asked}: Interest, other: number, {people}: Learning): string {
  const what = asked ? `asked about: ${quoted(text)}` : `want to learn: ${text}`;
  return `{${people.pseudonyms[other]}} knows what you ${what}.`;
}

/** Who has the skill that one asks about or wants to learn; these speak for people without a history too. */
export const skilledMentor = aboutInterests({
  id: "skilled-mentor",
  kind: "mentor",
  weight: 0.4,
  matches,
  words
});
export const skilledConnection = aboutInterests({
  id: "skilled-connection",
  kind: "connection",
  weight: 0.4,
  matches,
  words
});
