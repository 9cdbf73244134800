import type {Structure} from "../../graph/csr.ts";
import type {Learning} from "../learning.ts";
import {type Interest, interestsIn, sayInterest} from "../interests.ts";
import {listsOf} from "../lists.ts";
import {lookedUp} from "../looked-up.ts";
import type {Signal} from "../signal.ts";
import {tallyOf} from "../tally.ts";
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
  readonly answers: Int32Array;
  /** How like the question of each is, beside the one most like: 0–1. */
  readonly likeness: Float64Array;
  /** How like and how fresh, 0–1. */
  readonly amounts: Float64Array;
  /** The interest that an answer fits. */
  readonly interest: (answer: number) => Interest;
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
    const tell = tellerOf(answers.person, people.pseudonyms.length, counts);
    return (person, asking) => {
      const found = alike(person, asking);
      return {
        speak(say) {
          sums.clear();
          for (let i = 0; i < found.answers.length; i++)
            if (counts(found.answers[i]))
              sums.add(answers.person[found.answers[i]], found.amounts[i]);
          for (const mentor of sums.met())
            say(mentor, Math.min(1, Math.log1p(10 * sums.sums[mentor]) / fullAmount));
        },

        explain(mentor) {
          const {nearest, answered} = tell(found);
          const community = questions.community[answers.question[nearest[mentor]]];
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

/** How many questions that are alike each mentor answered, and the answer that counts most: gone through once for all of a person's mentors. */
function tellerOf(mentorOf: Int32Array, mentors: number, counts: (answer: number) => boolean) {
  const [answered, nearest] = [new Int32Array(mentors), new Int32Array(mentors)];
  const most = new Float64Array(mentors);
  let told: Alike | null = null;
  return (alike: Alike) => {
    if (told === alike) return {answered, nearest};
    told = alike;
    answered.fill(0);
    most.fill(-1);
    for (const [i, answer] of alike.answers.entries()) {
      if (!counts(answer)) continue;
      const mentor = mentorOf[answer];
      if (alike.likeness[i] >= alikeFrom) answered[mentor]++;
      if (alike.amounts[i] <= most[mentor]) continue;
      most[mentor] = alike.amounts[i];
      nearest[mentor] = answer;
    }
    return {answered, nearest};
  };
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
  const {
    answers,
    questions: {titles, tags}
  } = learning;
  const asked = distinct(titles.map((title, question) => `${title} ${tags[question]}`));
  const matchesFor = interestsIn(asked.texts, learning, {
    skipAbove: Math.min(0.25, commonIn / asked.texts.length)
  });
  const {starts, community, asker, fresh, answersTo} = inOrderOfTexts(learning, asked.questions);
  const found = new Int32Array(answers.question.length);
  const [likeness, amounts] = [new Float64Array(found.length), new Float64Array(found.length)];

  return (person, asking): Alike => {
    const {texts, nearness, interest} = matchesFor(person, asking);
    let [nearest, count] = [0, 0];
    for (const text of texts) nearest = Math.max(nearest, nearness[text]);
    for (const text of texts) {
      const near = nearness[text] / nearest;
      if (near < leastNear) continue;
      const where = interest(text).community;
      for (let place = starts[text]; place < starts[text + 1]; place++) {
        if (asker[place] === person || (where >= 0 && where !== community[place])) continue;
        for (let a = answersTo.starts[place]; a < answersTo.starts[place + 1]; a++) {
          found[count] = answersTo.targets[a];
          likeness[count] = near;
          amounts[count++] = near ** 2 * fresh[place];
        }
      }
    }
    return {
      answers: found.subarray(0, count),
      likeness: likeness.subarray(0, count),
      amounts: amounts.subarray(0, count),
      interest: (answer) => interest(asked.of[answers.question[answer]])
    };
  };
});

/** What is asked of each question, in the order of texts: those in the same words lie side by side, and memory is read as it lies. */
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
  /** Place → answers. */
  answersTo: Structure;
} {
  const placeOf = new Int32Array(targets.length);
  for (const [place, question] of targets.entries()) placeOf[question] = place;
  return {
    starts,
    community: Int32Array.from(targets, (question) => questions.community[question]),
    asker: Int32Array.from(targets, (question) => questions.asker[question]),
    fresh: Float64Array.from(
      targets,
      (question) => 2 ** ((questions.day[question] - today) / halfLifeDays)
    ),
    answersTo: listsOf(
      targets.length,
      answers.question.map((question) => placeOf[question]),
      Int32Array.from(answers.question.keys())
    )
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
