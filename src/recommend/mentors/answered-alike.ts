import {textIndex} from "../bm25.ts";
import {interestsOf, type Match, sayInterest} from "../interests.ts";
import {listOf, listsOf} from "../lists.ts";
import {type Signal, saturated} from "../signal.ts";
import {times} from "../words.ts";

const acceptedCounts = 2;
const mostAlike = 40;

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
    const texts = questions.titles.map((title, q) => `${title} ${questions.tags[q]}`);
    const index = textIndex(texts, {skipAbove: 0.25});
    const matchesFor = interestsOf(learning);
    const answersTo = listsOf(
      texts.length,
      answers.question,
      Int32Array.from(answers.question.keys())
    );

    return (person) => {
      const others = [...matchesFor(person, index)].filter(([q]) => questions.asker[q] !== person);
      const found = nearest(others).flatMap(([question, match]) =>
        [...listOf(answersTo, question)].map((a) => ({question, ...match, answer: a}))
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

const nearest = (matches: [number, Match][]): [number, Match][] =>
  matches.sort(([a, x], [b, y]) => y.amount - x.amount || a - b).slice(0, mostAlike);
