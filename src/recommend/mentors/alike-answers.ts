import type {Structure} from "../../graph/csr.ts";
import {type Interest, interestsIn} from "../interests.ts";
import type {Learning} from "../learning.ts";
import {listsOf} from "../lists.ts";
import {lookedUp} from "../looked-up.ts";
import {type Tally, tallyOf} from "../tally.ts";

/** Of a question a third as near as the nearest nothing is heard: it shares a common word. */
const leastNear = 1 / 3;
/** What is told as like a question is this near, beside the nearest. */
const alikeFrom = 0.7;
/** Who answered moves on: after so many days an answer counts half. */
const halfLifeDays = 120;
/** A word in so many questions tells nothing of what one is about. */
const commonIn = 500;

/** What answers to questions like a person's say of who gave them. */
export interface Evidence {
  /** Squared likeness times freshness, summed over a mentor's answers. */
  readonly sums: Tally;
  /** [people] Of who is in `sums`: how many of their answers were to questions that can be told as alike. */
  readonly alike: Uint32Array;
  /** [people] The question whose answer adds most, and how much that is. */
  readonly nearest: Uint32Array;
  readonly most: Float64Array;
}

/** Good until the next person is asked about. */
interface Answers {
  readonly all: Evidence;
  /** Of what the asker accepted alone. */
  readonly accepted: Evidence;
  /** The interest that a question fits. */
  readonly interest: (question: number) => Interest;
}

/** Who answered what is like a person's questions: for two signals at once. */
export const alikeIn = lookedUp((learning) => {
  const {titles, tags} = learning.questions;
  const asked = distinct(titles.map((title, question) => `${title} ${tags[question]}`));
  const matchesFor = interestsIn(asked.texts, learning, {
    skipAbove: Math.min(0.25, commonIn / asked.texts.length)
  });
  const {starts, question, community, asker, fresh, answers, mentor, isAccepted} = inOrderOfTexts(
    learning,
    asked.questions
  );
  const all = evidenceOf(learning.people.pseudonyms.length);
  const accepted = evidenceOf(learning.people.pseudonyms.length);

  return (person, asking): Answers => {
    const {texts, nearness, interest} = matchesFor(person, asking);
    all.sums.clear();
    accepted.sums.clear();
    let nearest = 0;
    for (let t = 0; t < texts.length; t++) nearest = Math.max(nearest, nearness[texts[t]]);
    for (let t = 0; t < texts.length; t++) {
      const text = texts[t];
      const near = nearness[text] / nearest;
      if (near < leastNear) continue;
      const worth = near ** 2;
      const where = interest(text).community;
      for (let place = starts[text]; place < starts[text + 1]; place++) {
        if ((where >= 0 && where !== community[place]) || asker[place] === person) continue;
        const amount = worth * fresh[place];
        for (let a = answers[place]; a < answers[place + 1]; a++) {
          add(all, mentor[a], {question: question[place], near, amount});
          if (isAccepted[a] === 1)
            add(accepted, mentor[a], {question: question[place], near, amount});
        }
      }
    }
    return {
      all,
      accepted,
      interest(question) {
        return interest(asked.of[question]);
      }
    };
  };
});

function evidenceOf(people: number): Evidence {
  return {
    sums: tallyOf(people),
    alike: new Uint32Array(people),
    nearest: new Uint32Array(people),
    most: new Float64Array(people)
  };
}

function add(
  {sums, alike, nearest, most}: Evidence,
  mentor: number,
  {question, near, amount}: {question: number; near: number; amount: number}
): void {
  if (sums.sums[mentor] === 0) alike[mentor] = most[mentor] = 0;
  sums.add(mentor, amount);
  if (near >= alikeFrom) alike[mentor]++;
  if (amount <= most[mentor]) return;
  most[mentor] = amount;
  nearest[mentor] = question;
}

/** What is asked of each question, and its answers, in the order of texts: those in the same words lie side by side, and memory is read as it lies. */
function inOrderOfTexts(
  {questions, answers, today}: Learning,
  {starts, targets}: Structure
): {
  /** [texts + 1] places of its questions. */
  starts: Uint32Array;
  /** [places] */
  question: Uint32Array;
  community: Int32Array;
  asker: Int32Array;
  fresh: Float64Array;
  /** [places + 1] its answers. */
  answers: Uint32Array;
  /** [answers] */
  mentor: Int32Array;
  isAccepted: Uint8Array;
} {
  const placeOf = new Int32Array(targets.length);
  for (let place = 0; place < targets.length; place++) placeOf[targets[place]] = place;
  const inOrder = listsOf(
    targets.length,
    answers.question.map((question) => placeOf[question]),
    Int32Array.from(answers.question.keys())
  );
  return {
    starts,
    question: targets,
    community: Int32Array.from(targets, (question) => questions.community[question]),
    asker: Int32Array.from(targets, (question) => questions.asker[question]),
    fresh: Float64Array.from(
      targets,
      (question) => 2 ** ((questions.day[question] - today) / halfLifeDays)
    ),
    answers: inOrder.starts,
    mentor: Int32Array.from(inOrder.targets, (answer) => answers.person[answer]),
    isAccepted: Uint8Array.from(inOrder.targets, (answer) => answers.accepted[answer])
  };
}

/** Each text once, and the questions that are put in just these words. */
function distinct(texts: readonly string[]): {
  texts: readonly string[];
  /** [questions] → its text. */
  of: Int32Array;
  questions: Structure;
} {
  const numbers = new Map<string, number>();
  const of = Int32Array.from(texts, (text) => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  });
  return {
    texts: [...numbers.keys()],
    of,
    questions: listsOf(numbers.size, of, Int32Array.from(texts.keys()))
  };
}
