import {textIndex} from "./bm25.ts";
import {type Interest, interestsOf} from "./interests.ts";
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
    const index = textIndex(texts(learning));
    const matchesFor = interestsOf(learning);
    return (person) => {
      const matches = matchesFor(person, index);
      return {
        speak(say) {
          for (const [item, {amount}] of matches) say(item, amount);
        },
        explain(item) {
          const {interest} = matches.get(item) ?? {interest: {text: "", asked: false}};
          return {text: words(interest, item, learning), about: []};
        }
      };
    };
  }
});
