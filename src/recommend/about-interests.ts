import {type Interest, interestsIn} from "./interests.ts";
import type {Learning} from "./learning.ts";
import type {Signal} from "./signal.ts";

interface Frame extends Pick<Signal, "id" | "kind" | "weight"> {
  /** What each item is about. */
  readonly texts: (learning: Learning) => readonly string[];
  /** The reason, for the interest an item fits best. */
  readonly words: (interest: Interest, item: number, learning: Learning) => string;
}

/** A signal for what is about something a person wrote that they want to learn, or asked lately. */
export const aboutInterests = ({texts, words, ...frame}: Frame): Signal => ({
  ...frame,
  learn(learning) {
    const matchesFor = interestsIn(texts(learning), learning);
    return (person, asking) => {
      const matches = matchesFor(person, asking);
      return {
        speak(say) {
          for (const item of matches.texts) say(item, matches.amount(item));
        },
        explain: (item) => ({text: words(matches.interest(item), item, learning), about: []})
      };
    };
  }
});
