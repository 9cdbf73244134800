import type {Structure} from "../../graph/csr.ts";
import {topK} from "../../graph/top-k.ts";
import {type Interest, interestsIn, sayInterest} from "../interests.ts";
import {listOf, listsOf} from "../lists.ts";
import {lookedUp} from "../looked-up.ts";
import {type Signal, saturated} from "../signal.ts";
import {tallyOf} from "../tally.ts";
import {times} from "../words.ts";

const mostAlike = 40;
/** A word in so many questions tells nothing of what one is about. */
const commonIn = 500;

interface Match {
  readonly question: number;
  /** How like, 0–1. */
  readonly amount: number;
  readonly interest: Interest;
  readonly answer: number;
}

interface Frame extends Pick<Signal, "id" | "weight"> {
  /** Whether only what the asker accepted counts. */
  readonly solved: boolean;
  /** So much likeness, summed over answers, is half of all. */
  readonly half: number;
}

/**
 * Who answered questions like those one asks, or about what one wants to learn: likeness of each answered question, summed
 * over a person's answers. What people answered, not how central they are, is expertise.
 */
const alikeSignal = ({solved, half, ...frame}: Frame): Signal => ({
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
          for (const mentor of sums.met()) say(mentor, saturated(sums.sums[mentor], half));
        },

        explain(mentor) {
          const theirs = found.filter(
            ({answer}) => answers.person[answer] === mentor && counts(answer)
          );
          const {question, interest} = theirs[0]; // the nearest
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
  weight: 1,
  solved: false,
  half: 2
});

/** The same, of what the asker accepted: they know, and do not only talk. */
export const solvedAlike = alikeSignal({id: "solved-alike", weight: 0.7, solved: true, half: 1});

/** What is like a person's questions, and who answered it. */
const alikeIn = lookedUp((learning) => {
  const {questions, answers} = learning;
  const asked = distinct(questions.titles.map((title, q) => `${title} ${questions.tags[q]}`));
  const matchesFor = interestsIn(asked.texts, learning, {
    most: mostAlike,
    skipAbove: Math.min(0.25, commonIn / asked.texts.length)
  });
  const answersTo = listsOf(
    questions.titles.length,
    answers.question,
    Int32Array.from(answers.question.keys())
  );
  const {starts, targets} = asked.questions;
  return (person, asking) => {
    const {texts, nearness, amount, interest} = matchesFor(person, asking);
    const found: Match[] = [];
    let left = mostAlike;
    for (const text of topK(texts, nearness, mostAlike)) {
      const like = {amount: amount(text), interest: interest(text)};
      for (let at = starts[text]; at < starts[text + 1] && left > 0; at++) {
        const question = targets[at];
        if (questions.asker[question] === person) continue;
        left--;
        for (const answer of listOf(answersTo, question)) found.push({question, answer, ...like});
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
