import {textIndex} from "../bm25.ts";
import {interestsOf} from "../interests.ts";
import type {Learning} from "../learning.ts";
import {listOf, listsOf} from "../lists.ts";
import {type Signal, saturated} from "../signal.ts";
import {quoted, times} from "../words.ts";

const acceptedCounts = 2;

/**
 * Who answered questions like those one asks, or about what one wants to learn: likeness of each answered
 * question, twice where the answer was accepted, summed over a person's answers. What people answered, not how
 * central they are, is expertise.
 */
export const answeredAlike: Signal = {
  id: "answered-alike",
  kind: "mentor",
  weight: 1,

  learn(learning) {
    const {questions, answers, people, communities} = learning;
    const index = textIndex(questions.titles.map((title, q) => `${title} ${questions.tags[q]}`));
    const wanted = interestsOf(learning);
    const answersTo = listsOf(
      questions.asker.length,
      answers.question,
      answers.question.map((_, a) => a)
    );
    const alike = (person: number) =>
      alikeQuestions(learning, person, (say) => wanted.match(person, index, say));

    return {
      speak(person, say) {
        const sums = new Map<number, number>();
        for (const [question, likeness] of alike(person))
          for (const a of listOf(answersTo, question)) {
            const amount = likeness * (answers.accepted[a] ? acceptedCounts : 1);
            sums.set(answers.person[a], (sums.get(answers.person[a]) ?? 0) + amount);
          }
        for (const [mentor, sum] of sums) say(mentor, saturated(sum, 2));
      },

      explain(person, mentor) {
        const theirs = [...alike(person)].flatMap(([question, likeness]) =>
          [...listOf(answersTo, question)]
            .filter((a) => answers.person[a] === mentor)
            .map((a) => ({question, likeness, accepted: answers.accepted[a] === 1}))
        );
        const nearest = theirs.reduce((best, next) =>
          next.likeness > best.likeness ? next : best
        );
        const {text, asked} = wanted.nearest(person, index, nearest.question);
        const community = questions.community[nearest.question];
        const where =
          community >= 0 && communities.open[community]
            ? ` in ${communities.names[community]}`
            : "";
        const solved = theirs.filter(({accepted}) => accepted).length;
        return {
          text: [
            asked
              ? `You asked about ${quoted(text)}.`
              : `You wrote that you want to learn ${text}.`,
            `{${people.pseudonyms[mentor]}} answered ${times(theirs.length, "question")} like it${where}` +
              (solved > 0 ? `; ${times(solved, "was", "were")} marked solved.` : ".")
          ].join(" "),
          about: community >= 0 ? [communities.ids[community]] : []
        };
      }
    };
  }
};

const mostAlike = 40;

/** The nearest questions of other people, best first. */
function alikeQuestions(
  {questions}: Learning,
  person: number,
  match: (say: (question: number, amount: number) => void) => void
): [question: number, likeness: number][] {
  const found: [number, number][] = [];
  match((question, likeness) => {
    if (questions.asker[question] !== person) found.push([question, likeness]);
  });
  return found.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, mostAlike);
}
