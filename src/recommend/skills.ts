import {textIndex} from "./bm25.ts";
import {interestsOf} from "./interests.ts";
import type {Signal} from "./signal.ts";
import {quoted} from "./words.ts";

/** Who has the skill that one asks about or wants to learn; speaks for people without a history too. */
function skilled(frame: Pick<Signal, "id" | "kind" | "weight">): Signal {
  return {
    ...frame,
    learn(learning) {
      const {skills, pseudonyms} = learning.people;
      const index = textIndex(skills.map((known) => known.join(" ")));
      const wanted = interestsOf(learning);
      return {
        speak: (person, say) => wanted.match(person, index, say),
        explain(person, other) {
          const {text, asked} = wanted.nearest(person, index, other);
          const what = asked ? `asked about: ${quoted(text)}` : `want to learn: ${text}`;
          return {text: `{${pseudonyms[other]}} knows what you ${what}.`, about: []};
        }
      };
    }
  };
}

export const skilledMentor = skilled({id: "skilled-mentor", kind: "mentor", weight: 0.4});
export const skilledConnection = skilled({
  id: "skilled-connection",
  kind: "connection",
  weight: 0.4
});
