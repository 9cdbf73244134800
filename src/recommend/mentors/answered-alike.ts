import type {Structure} from "../../graph/csr.ts";
import {topK} from "../../graph/top-k.ts";
import {type Interest, interestsIn, sayInterest} from "../interests.ts";
import type {Learning} from "../learning.ts";
import {listOf, listsOf} from "../lists.ts";
import {type Asking, type Signal, saturated} from "../signal.ts";
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

type Alike = (person: number, asking?: Asking) => readonly Match[];

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
    return (person, asking) => {
      const found = alike(person, asking).filter(
        ({answer}) => !solved || answers.accepted[answer] === 1
      );
      return {
        speak(say) {
          const sums = new Map<number, number>();
          for (const {answer, amount} of found) {
            const mentor = answers.person[answer];
            sums.set(mentor, (sums.get(mentor) ?? 0) + amount);
          }
          for (const [mentor, sum] of sums) say(mentor, saturated(sum, half));
        },

        explain(mentor) {
          const theirs = found.filter(({answer}) => answers.person[answer] === mentor);
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

const known = new WeakMap<Learning, Alike>();

/** What is like a person's questions is looked up once for all signals that ask. */
function alikeIn(learning: Learning): Alike {
  const before = known.get(learning);
  if (before) return before;
  const search = searchIn(learning);
  let last: {person: number; asking?: Asking; found: readonly Match[]} | null = null;
  const alike: Alike = (person, asking) => {
    if (last?.person !== person || last.asking !== asking)
      last = {person, asking, found: search(person, asking)};
    return last.found;
  };
  known.set(learning, alike);
  return alike;
}

function searchIn(learning: Learning): Alike {
  const {questions, answers} = learning;
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
    const {texts, amount, interest} = matchesFor(person, asking);
    return Array.from(topK(texts, amount, mostAlike))
      .flatMap((text) =>
        Array.from(listOf(asked.questions, text), (question) => ({
          question,
          amount: amount[text],
          interest: interest(text)
        }))
      )
      .filter(({question}) => questions.asker[question] !== person)
      .slice(0, mostAlike)
      .flatMap((match) =>
        Array.from(listOf(answersTo, match.question), (answer) => ({...match, answer}))
      );
  };
}

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
