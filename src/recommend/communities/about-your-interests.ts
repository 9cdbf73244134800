import {textIndex} from "../bm25.ts";
import {interestsOf, sayInterest} from "../interests.ts";
import type {Signal} from "../signal.ts";

/** Communities whose purpose and words are what one asks about or wants to learn. */
export const aboutYourInterests: Signal = {
  id: "about-your-interests",
  kind: "community",
  weight: 0.8,

  learn(learning) {
    const index = textIndex(learning.communities.words);
    const wanted = interestsOf(learning);
    return {
      speak: (person, say) => wanted.match(person, index, say),
      explain(person, community) {
        const {text, about} = sayInterest(wanted.nearest(person, index, community));
        return {text: `${text} It is among what is talked about there.`, about};
      }
    };
  }
};
