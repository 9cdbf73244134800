import type {Signal} from "../signal.ts";
import {times} from "../words.ts";

const days = 28;
/** More answers than this count for no more. */
const most = 100;

/** Who has been answering in the last four weeks: there, and willing. */
export const answersLately: Signal = {
  id: "answers-lately",
  kind: "mentor",
  weight: 1,
  toAll: true,

  learn({people, questions, answers, today}) {
    const counts = new Uint32Array(people.pseudonyms.length);
    for (let a = 0; a < answers.question.length; a++)
      if (today - questions.day[answers.question[a]] <= days) counts[answers.person[a]]++;
    const answering = [...counts.keys()].filter((person) => counts[person] > 0);
    return () => ({
      speak(say) {
        for (const mentor of answering)
          say(mentor, Math.min(1, Math.log1p(counts[mentor]) / Math.log1p(most)));
      },
      explain(mentor) {
        return {
          text: `{${people.pseudonyms[mentor]}} answered ${times(counts[mentor], "question")} in the last four weeks.`,
          about: []
        };
      }
    });
  }
};
