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
  const asked = textsIn(learning.questions);
  const matchesFor = interestsIn(asked.distinct, learning, {
    skipAbove: Math.min(0.25, commonIn / asked.distinct.length)
  });
  const {groups, community, starts, question, asker, fresh, answers, mentor, isAccepted} =
    inOrderOfTexts(learning, asked);
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
      for (let group = groups[text]; group < groups[text + 1]; group++) {
        if (where >= 0 && where !== community[group]) continue;
        for (let place = starts[group]; place < starts[group + 1]; place++) {
          if (asker[place] === person) continue;
          const amount = worth * fresh[place];
          for (let a = answers[place]; a < answers[place + 1]; a++) {
            add(all, mentor[a], {question: question[place], near, amount});
            if (isAccepted[a] === 1)
              add(accepted, mentor[a], {question: question[place], near, amount});
          }
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

/** Questions, and their answers, in the order of texts: those in the same words and the same community lie side by side, and memory is read as it lies. */
function inOrderOfTexts({questions, answers, communities, today}: Learning, texts: Texts) {
  const byCommunity = listsOf(
    communities.ids.length + 1,
    questions.community.map((community) => community + 1), // 0: in none
    Int32Array.from(questions.day.keys())
  ).targets;
  const {starts: textStarts, targets: question} = listsOf(
    texts.distinct.length,
    byCommunity.map((question) => texts.of[question]),
    byCommunity
  );
  const groups = new Uint32Array(textStarts.length);
  const [starts, community]: [number[], number[]] = [[], []];
  for (let text = 0; text < texts.distinct.length; text++) {
    for (let place = textStarts[text]; place < textStarts[text + 1]; place++) {
      const where = questions.community[question[place]];
      if (place > textStarts[text] && where === community[community.length - 1]) continue;
      starts.push(place);
      community.push(where);
    }
    groups[text + 1] = starts.length;
  }
  const placeOf = new Int32Array(question.length);
  for (let place = 0; place < question.length; place++) placeOf[question[place]] = place;
  const inOrder = listsOf(
    question.length,
    answers.question.map((question) => placeOf[question]),
    Int32Array.from(answers.question.keys())
  );
  return {
    /** [texts + 1] its groups: of the questions in its words, those of one community. */
    groups,
    community: Int32Array.from(community),
    /** [groups + 1] its places: of a question each. */
    starts: Uint32Array.from([...starts, question.length]),
    question,
    asker: Int32Array.from(question, (q) => questions.asker[q]),
    fresh: Float64Array.from(question, (q) => 2 ** ((questions.day[q] - today) / halfLifeDays)),
    /** [places + 1] its answers. */
    answers: inOrder.starts,
    mentor: Int32Array.from(inOrder.targets, (answer) => answers.person[answer]),
    isAccepted: Uint8Array.from(inOrder.targets, (answer) => answers.accepted[answer])
  };
}

interface Texts {
  readonly distinct: readonly string[];
  /** [questions] */
  readonly of: Int32Array;
}

/** Each text once, and of each question which it is. */
function textsIn({titles, tags}: Learning["questions"]): Texts {
  const numbers = new Map<string, number>();
  const of = new Int32Array(titles.length);
  for (const [question, title] of titles.entries()) {
    const text = `${title} ${tags[question]}`;
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    of[question] = number;
  }
  return {distinct: [...numbers.keys()], of};
}
