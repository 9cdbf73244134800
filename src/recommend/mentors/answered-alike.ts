import type {Structure} from "../../graph/csr.ts";
import type {Learning} from "../learning.ts";
import {type Interest, interestsIn, sayInterest} from "../interests.ts";
import {listsOf} from "../lists.ts";
import {lookedUp} from "../looked-up.ts";
import type {Signal} from "../signal.ts";
import {type Tally, tallyOf} from "../tally.ts";
import {times} from "../words.ts";

/** Of a question a third as near as the nearest nothing is heard: it shares a common word. */
const leastNear = 1 / 3;
/** What is told as like a question is this near, beside the nearest. */
const alikeFrom = 0.7;
/** Who answered moves on: after so many days an answer counts half. */
const halfLifeDays = 120;
/** So many fresh answers to just such questions count as much as anything can. */
const fullAmount = Math.log1p(10 * 40);
/** A word in so many questions tells nothing of what one is about. */
const commonIn = 500;

/** Answers to questions like a person's; good until the next person is asked about. */
interface Alike {
  /** Rows of `given`. */
  readonly answers: Int32Array;
  /** How like the question of each is, beside the one most like: 0–1. */
  readonly likeness: Float64Array;
  /** How like and how fresh, 0–1. */
  readonly amounts: Float64Array;
  readonly given: Given;
  /** The interest that an answer fits. */
  readonly interest: (answer: number) => Interest;
}

/** Answers in the order of what they answer: those to questions in the same words lie side by side, and memory is read as it lies. */
interface Given {
  readonly question: Int32Array;
  readonly mentor: Int32Array;
  readonly accepted: Uint8Array;
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
    const {questions, people, communities} = learning;
    const alike = alikeIn(learning);
    const sums = tallyOf(people.pseudonyms.length);
    const tell = tellerOf(people.pseudonyms.length, solved);
    return (person, asking) => {
      const found = alike(person, asking);
      return {
        speak(say) {
          sums.clear();
          sumUp(found, solved, sums);
          const mentors = sums.met();
          for (let m = 0; m < mentors.length; m++) {
            const sum = sums.sums[mentors[m]];
            say(mentors[m], Math.min(1, Math.log1p(10 * sum) / fullAmount));
          }
        },

        explain(mentor) {
          const {nearest, answered} = tell(found);
          const community = questions.community[found.given.question[nearest[mentor]]];
          const known = community >= 0 && communities.open[community] === 1;
          const where = known ? ` in ${communities.names[community]}` : "";
          const did = solved ? "solved" : "answered";
          const count = answered[mentor] > 0 ? times(answered[mentor], "question") : "questions";
          const like = answered[mentor] > 0 ? "like" : "near";
          const interest = sayInterest(found.interest(nearest[mentor]));
          return {
            text: `${interest} {${people.pseudonyms[mentor]}} ${did} ${count} ${like} it${where}.`,
            about: known ? [communities.ids[community]] : []
          };
        }
      };
    };
  }
});

function sumUp({answers, amounts, given}: Alike, solved: boolean, sums: Tally): void {
  const {mentor, accepted} = given;
  for (let i = 0; i < answers.length; i++)
    if (!solved || accepted[answers[i]] === 1) sums.add(mentor[answers[i]], amounts[i]);
}

/** How many questions that are alike each mentor answered, and the answer that counts most: gone through once for all of a person's mentors. */
function tellerOf(mentors: number, solved: boolean) {
  const [answered, nearest] = [new Int32Array(mentors), new Int32Array(mentors)];
  const most = new Float64Array(mentors);
  let told: Alike | null = null;
  return (alike: Alike) => {
    if (told !== alike) count(alike);
    told = alike;
    return {answered, nearest};
  };

  function count({answers, likeness, amounts, given: {mentor, accepted}}: Alike): void {
    answered.fill(0);
    most.fill(-1);
    for (let i = 0; i < answers.length; i++) {
      const answer = answers[i];
      if (solved && accepted[answer] === 0) continue;
      const by = mentor[answer];
      if (likeness[i] >= alikeFrom) answered[by]++;
      if (amounts[i] <= most[by]) continue;
      most[by] = amounts[i];
      nearest[by] = answer;
    }
  }
}

export const answeredAlike = alikeSignal({
  id: "answered-alike",
  weight: 3.5,
  solved: false
});

/** The same, of what the asker accepted: they know, and do not only talk. */
export const solvedAlike = alikeSignal({id: "solved-alike", weight: 2.5, solved: true});

/** What is like a person's questions, and who answered it. */
const alikeIn = lookedUp((learning) => {
  const {titles, tags} = learning.questions;
  const asked = distinct(titles.map((title, question) => `${title} ${tags[question]}`));
  const matchesFor = interestsIn(asked.texts, learning, {
    skipAbove: Math.min(0.25, commonIn / asked.texts.length)
  });
  const {starts, community, asker, fresh, answers, given} = inOrderOfTexts(
    learning,
    asked.questions
  );
  const found = new Int32Array(given.question.length);
  const [likeness, amounts] = [new Float64Array(found.length), new Float64Array(found.length)];

  return (person, asking): Alike => {
    const {texts, nearness, interest} = matchesFor(person, asking);
    let [nearest, count] = [0, 0];
    for (let t = 0; t < texts.length; t++) nearest = Math.max(nearest, nearness[texts[t]]);
    for (let t = 0; t < texts.length; t++) {
      const text = texts[t];
      const near = nearness[text] / nearest;
      if (near < leastNear) continue;
      const alike = near ** 2;
      const where = interest(text).community;
      for (let place = starts[text]; place < starts[text + 1]; place++) {
        if (asker[place] === person || (where >= 0 && where !== community[place])) continue;
        const amount = alike * fresh[place];
        for (let answer = answers[place]; answer < answers[place + 1]; answer++) {
          found[count] = answer;
          likeness[count] = near;
          amounts[count++] = amount;
        }
      }
    }
    return {
      answers: found.subarray(0, count),
      likeness: likeness.subarray(0, count),
      amounts: amounts.subarray(0, count),
      given,
      interest: (answer) => interest(asked.of[given.question[answer]])
    };
  };
});

/** What is asked of each question, and its answers, in the order of texts. */
function inOrderOfTexts(
  {questions, answers, today}: Learning,
  {starts, targets}: Structure
): {
  /** [texts + 1] places of its questions. */
  starts: Uint32Array;
  /** [places] */
  community: Int32Array;
  asker: Int32Array;
  fresh: Float64Array;
  /** [places + 1] rows of `given`. */
  answers: Uint32Array;
  given: Given;
} {
  const placeOf = new Int32Array(targets.length);
  for (let place = 0; place < targets.length; place++) placeOf[targets[place]] = place;
  const inOrder = listsOf(
    targets.length,
    answers.question.map((question) => placeOf[question]),
    Int32Array.from(answers.question.keys())
  );
  const rows = Int32Array.from(inOrder.targets);
  return {
    starts,
    community: Int32Array.from(targets, (question) => questions.community[question]),
    asker: Int32Array.from(targets, (question) => questions.asker[question]),
    fresh: Float64Array.from(
      targets,
      (question) => 2 ** ((questions.day[question] - today) / halfLifeDays)
    ),
    answers: inOrder.starts,
    given: {
      question: rows.map((answer) => answers.question[answer]),
      mentor: rows.map((answer) => answers.person[answer]),
      accepted: Uint8Array.from(rows, (answer) => answers.accepted[answer])
    }
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
