import {sayInterest} from "../interests.ts";
import type {Signal} from "../signal.ts";
import {times} from "../words.ts";
import {alikeIn} from "./alike-answers.ts";

/** So many fresh answers to just such questions count as much as anything can. */
const fullAmount = Math.log1p(10 * 40);

interface Frame extends Pick<Signal, "id" | "weight"> {
  /** Which answers count. */
  readonly answers: "all" | "accepted";
  readonly did: string;
}

/**
 * Who answered questions like those one asks, in the same community, or about what one wants to learn: likeness of each
 * answered question, faded, summed over a person's answers, by logarithm. What people answered, not how central they are,
 * is expertise.
 *
 * @see Balog, Azzopardi & de Rijke (2006), doi:10.1145/1148170.1148181, model 2, with squared nearness for its language model.
 */
const alikeSignal = ({answers, did, ...frame}: Frame): Signal => ({
  ...frame,
  kind: "mentor",

  learn(learning) {
    const {questions, people, communities} = learning;
    const alikeFor = alikeIn(learning);
    return (person, asking) => {
      const {interest, [answers]: evidence} = alikeFor(person, asking);
      const {sums, alike, nearest} = evidence;
      return {
        speak(say) {
          const mentors = sums.met();
          for (let m = 0; m < mentors.length; m++) {
            const sum = sums.sums[mentors[m]];
            say(mentors[m], Math.min(1, Math.log1p(10 * sum) / fullAmount));
          }
        },

        explain(mentor) {
          const community = questions.community[nearest[mentor]];
          const known = community >= 0 && communities.open[community] === 1;
          const where = known ? ` in ${communities.names[community]}` : "";
          const count = alike[mentor] > 0 ? times(alike[mentor], "question") : "questions";
          const like = alike[mentor] > 0 ? "like" : "near";
          const said = sayInterest(interest(nearest[mentor]));
          return {
            text: `${said} {${people.pseudonyms[mentor]}} ${did} ${count} ${like} it${where}.`,
            about: known ? [communities.ids[community]] : []
          };
        }
      };
    };
  }
});

export const answeredAlike = alikeSignal({
  id: "answered-alike",
  weight: 3.5,
  answers: "all",
  did: "answered"
});

/** The same, of what the asker accepted: they know, and do not only talk. */
export const solvedAlike = alikeSignal({
  id: "solved-alike",
  weight: 2.5,
  answers: "accepted",
  did: "solved"
});
