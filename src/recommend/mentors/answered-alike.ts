import type {Structure} from "../../graph/csr.ts";
import {type Interest, interestsIn, sayInterest} from "../interests.ts";
import {listOf, listsOf} from "../lists.ts";
import {lookedUp} from "../looked-up.ts";
import type {Signal} from "../signal.ts";
import {tallyOf} from "../tally.ts";
import {times} from "../words.ts";

/** Of a question a third as near as the nearest nothing is heard: it shares a common word. */
const leastNear = 1 / 3;
/** Who answered moves on: after so many days an answer counts half. */
const halfLifeDays = 120;
/** So many fresh answers to just such questions count as much as anything can. */
const fullAmount = Math.log1p(10 * 40);
/** A word in so many questions tells nothing of what one is about. */
const commonIn = 500;

interface Match {
  readonly question: number;
  /** How like and how fresh, 0–1. */
  readonly amount: number;
  readonly interest: Interest;
  readonly answer: number;
}

interface Frame extends Pick<Signal, "id" | "weight"> {
  /** Whether only what the asker accepted counts. */
  readonly solved: boolean;
}

/**
 * Who answered questions like those one asks, in the same community, or about what one wants to learn: likeness of each
 * answered question, faded, summed over a person's answers, by logarithm. What people answered, not how central they are,
 * is expertise.
 *
 * @see Balog, Azzopardi & de Rijke (2006), doi:10.1145/1148170.1148181, model 2, with squared nearness for its language model.
 */
const alikeSignal = ({solved, ...frame}: Frame): Signal => ({
  ...frame,
  kind: "mentor",

  learn(learning) {
    const {questions, answers, people, communities} = learning;
    const alike = alikeIn(learning);
    const counts = (answer: number) => !solved || answers.accepted[answer] === 1;
    const sums = tallyOf(people.pseudonyms.length);
    return (person, asking) => {
      const found = alike(person, asking);
      return {
        speak(say) {
          sums.clear();
          for (const {answer, amount} of found)
            if (counts(answer)) sums.add(answers.person[answer], amount);
          for (const mentor of sums.met())
            say(mentor, Math.min(1, Math.log1p(10 * sums.sums[mentor]) / fullAmount));
        },

        explain(mentor) {
          const theirs = found.filter(
            ({answer}) => answers.person[answer] === mentor && counts(answer)
          );
          const {question, interest} = theirs.reduce((a, b) => (b.amount > a.amount ? b : a));
          const community = questions.community[question];
          const known = community >= 0 && communities.open[community] === 1;
          const where = known ? ` in ${communities.names[community]}` : "";
          const did = solved ? "solved" : "answered";
          const count = times(theirs.length, "question");
          return {
            text: `${sayInterest(interest)} {${people.pseudonyms[mentor]}} ${did} ${count} like it${where}.`,
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
  solved: false
});

/** The same, of what the asker accepted: they know, and do not only talk. */
export const solvedAlike = alikeSignal({id: "solved-alike", weight: 2.5, solved: true});

/** What is like a person's questions, and who answered it. */
const alikeIn = lookedUp((learning) => {
  const {questions, answers, today} = learning;
  const asked = distinct(questions.titles.map((title, q) => `${title} ${questions.tags[q]}`));
  const matchesFor = interestsIn(asked.texts, learning, {
    skipAbove: Math.min(0.25, commonIn / asked.texts.length)
  });
  const answersTo = listsOf(
    questions.titles.length,
    answers.question,
    Int32Array.from(answers.question.keys())
  );
  return (person, asking) => {
    const {texts, nearness, interest} = matchesFor(person, asking);
    let nearest = 0;
    for (const text of texts) nearest = Math.max(nearest, nearness[text]);
    const found: Match[] = [];
    for (const text of texts) {
      const near = nearness[text] / nearest;
      if (near < leastNear) continue;
      const wanted = interest(text);
      for (const question of listOf(asked.questions, text)) {
        if (questions.asker[question] === person) continue;
        if (wanted.community >= 0 && wanted.community !== questions.community[question]) continue;
        const amount = near ** 2 * 2 ** ((questions.day[question] - today) / halfLifeDays);
        for (const answer of listOf(answersTo, question))
          found.push({question, answer, amount, interest: wanted});
      }
    }
    return found;
  };
});

/** Each text once, and the questions that are put in just these words. */
function distinct(texts: readonly string[]): {texts: readonly string[]; questions: Structure} {
  const numbers = new Map<string, number>();
  const of = texts.map((text) => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  });
  return {
    texts: [...numbers.keys()],
    questions: listsOf(numbers.size, of, Int32Array.from(texts.keys()))
  };
}
