import {type Interest, interestsIn} from "./interests.ts";
import type {Learning} from "./learning.ts";
import {lookedUp} from "./looked-up.ts";
import type {Signal} from "./signal.ts";

interface Frame extends Pick<Signal, "id" | "kind" | "weight"> {
  /** What fits of what each item is about, as `matchesIn` finds it. */
  readonly matches: ReturnType<typeof matchesIn>;
  /** The reason, for the interest an item fits best. */
  readonly words: (interest: Interest, item: number, learning: Learning) => string;
}

/** @param texts what each item is about. */
export const matchesIn = (texts: (learning: Learning) => readonly string[]) =>
  lookedUp((learning) => interestsIn(texts(learning), learning));

/** A signal for what is about something a person wrote that they want to learn, or asked lately. */
export const aboutInterests = ({matches: matchesOf, words, ...frame}: Frame): Signal => ({
  ...frame,
  learn(learning) {
    const matchesFor = matchesOf(learning);
    return (person, asking) => {
      const matches = matchesFor(person, asking);
      return {
        speak(say) {
          const {texts, amount} = matches;
          for (let t = 0; t < texts.length; t++) say(texts[t], amount(texts[t]));
        },
        explain(item) {
          return {text: words(matches.interest(item), item, learning), about: []};
        }
      };
    };
  }
});
