import {listOf, listsOf} from "../lists.ts";
import {type Signal, saturated} from "../signal.ts";
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
    return (person) => ({
      speak(say) {
        const counts = new Map<number, number>();
        for (const a of listOf(received, person))
          counts.set(answers.person[a], (counts.get(answers.person[a]) ?? 0) + 1);
        for (const [mentor, count] of counts) say(mentor, saturated(count, 2));
      },
      explain(mentor) {
        const last = [...listOf(received, person)]
          .filter((a) => answers.person[a] === mentor)
          .map((a) => answers.question[a])
          .reduce((latest, q) => (questions.day[q] > questions.day[latest] ? q : latest));
        const title = questions.titles[last];
        const about = title ? `your question ${quoted(title)}` : "a question of yours";
        return {text: `{${people.pseudonyms[mentor]}} answered ${about}.`, about: []};
      }
    });
  }
};
