import type {Structure} from "../../graph/csr.ts";
import {topK} from "../../graph/top-k.ts";
import {interestsIn, sayInterest} from "../interests.ts";
import {listOf, listsOf} from "../lists.ts";
import {type Signal, saturated} from "../signal.ts";
import {times} from "../words.ts";

const acceptedCounts = 2;
const mostAlike = 40;
/** A word in so many questions tells nothing of what one is about. */
const commonIn = 500;

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
    const asked = distinct(questions.titles.map((title, q) => `${title} ${questions.tags[q]}`));
    const matchesFor = interestsIn(asked.texts, learning, {
      skipAbove: Math.min(0.25, commonIn / asked.texts.length)
    });
    const answersTo = listsOf(
      questions.titles.length,
      answers.question,
      Int32Array.from(answers.question.keys())
    );

    return (person) => {
      const {texts, amount, interest} = matchesFor(person);
      const alike = Array.from(topK(texts, amount, mostAlike))
        .flatMap((text) =>
          Array.from(listOf(asked.questions, text), (question) => ({
            question,
            amount: amount[text],
            interest: interest(text)
          }))
        )
        .filter(({question}) => questions.asker[question] !== person);
      const found = alike
        .slice(0, mostAlike)
        .flatMap((match) =>
          [...listOf(answersTo, match.question)].map((answer) => ({...match, answer}))
        );
      return {
        speak(say) {
          const sums = new Map<number, number>();
          for (const {answer, amount} of found) {
            const mentor = answers.person[answer];
            const counts = answers.accepted[answer] ? acceptedCounts : 1;
            sums.set(mentor, (sums.get(mentor) ?? 0) + amount * counts);
          }
          for (const [mentor, sum] of sums) say(mentor, saturated(sum, 2));
        },

        explain(mentor) {
          const theirs = found.filter(({answer}) => answers.person[answer] === mentor);
          const {question, interest} = theirs[0]; // the nearest
          const community = questions.community[question];
          const known = community >= 0 && communities.open[community] === 1;
          const where = known ? ` in ${communities.names[community]}` : "";
          const solved = theirs.filter(({answer}) => answers.accepted[answer]).length;
          const marked = solved > 0 ? `; ${times(solved, "was", "were")} marked solved` : "";
          const count = times(theirs.length, "question");
          return {
            text: `${sayInterest(interest)} {${people.pseudonyms[mentor]}} answered ${count} like it${where}${marked}.`,
            about: known ? [communities.ids[community]] : []
          };
        }
      };
    };
  }
};

/** Each text once, and the questions that are put in just these words. */
function distinct(texts: readonly string[]): {texts: readonly string[]; questions: Structure} {
  const numbers = new Map<string, number>();
  const of = texts.map((text) => {
    const known = numbers.get(text) ?? numbers.size;
    numbers.set(text, known);
    return known;
  });
  return {
    texts: [...numbers.keys()],
    questions: listsOf(numbers.size, of, Int32Array.from(texts.keys()))
  };
}
