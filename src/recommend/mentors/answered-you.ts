import {listOf, listsOf} from "../lists.ts";
import {type Signal, saturated} from "../signal.ts";
import {tallyOf} from "../tally.ts";
import {quoted} from "../words.ts";

/** Who answered one's own questions before. */
export const answeredYou: Signal = {
  id: "answered-you",
  kind: "mentor",
  weight: 0.6,

  learn({people, questions, answers}) {
    const asker = answers.question.map((question) => questions.asker[question]);
    const received = listsOf(
      people.pseudonyms.length,
      asker,
      answers.question.map((_, a) => a)
    );
    const {sums: counts, add, met, clear} = tallyOf(people.pseudonyms.length);
    const latest = new Uint32Array(people.pseudonyms.length); // question that each answered
    return (person) => ({
      speak(say) {
        clear();
        for (const a of listOf(received, person)) {
          const [mentor, question] = [answers.person[a], answers.question[a]];
          if (counts[mentor] === 0 || questions.day[question] > questions.day[latest[mentor]])
            latest[mentor] = question;
          add(mentor, 1);
        }
        for (const mentor of met()) say(mentor, saturated(counts[mentor], 2));
      },
      explain(mentor) {
        const title = questions.titles[latest[mentor]];
        const about = title ? `your question ${quoted(title)}` : "a question of yours";
        return {text: `{${people.pseudonyms[mentor]}} answered ${about}.`, about: []};
      }
    });
  }
};
