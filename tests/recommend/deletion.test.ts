import {expect, test} from "vitest";
import type {Csr, Structure} from "../../src/graph/csr.ts";
import {signals} from "../../src/recommend/index.ts";
import type {Learning} from "../../src/recommend/learning.ts";
import {holds, listOf, listsOf} from "../../src/recommend/lists.ts";
import {desksOf, type Recommendation} from "../../src/recommend/recommend.ts";
import type {Kind} from "../../src/recommend/signal.ts";
import {organisation} from "./organisation.ts";

/** The organisation without what a reason tells of. */
type Forget = (learning: Learning, person: number, item: number) => Learning;

const withoutAnswers =
  (which: (learning: Learning, person: number, question: number) => boolean): Forget =>
  (learning, person, item) => {
    const {question, person: by, accepted} = learning.answers;
    const kept = Int32Array.from(question.keys()).filter(
      (a) => by[a] !== item || !which(learning, person, question[a])
    );
    return {
      ...learning,
      answers: {
        question: kept.map((a) => question[a]),
        person: kept.map((a) => by[a]),
        accepted: Uint8Array.from(kept, (a) => accepted[a])
      }
    };
  };

const filtered = (of: Structure, keep: (list: number, item: number) => boolean): Structure => {
  const rows = [...of.starts.keys()]
    .slice(0, -1)
    .flatMap((list) =>
      [...listOf(of, list)].flatMap((item) => (keep(list, item) ? [{list, item}] : []))
    );
  return listsOf(
    of.starts.length - 1,
    rows.map(({list}) => list),
    rows.map(({item}) => item)
  );
};

/** Ties of the one with anybody whom the other is tied to, and between the two. */
const withoutTies: Forget = (learning, person, item) => {
  const {ties} = learning;
  const near = new Set([person, ...listOf(ties, person)]);
  const gone = (a: number, b: number) => (a === item && near.has(b)) || (b === item && near.has(a));
  const kept = filtered(ties, (a, b) => !gone(a, b));
  const weights = new Float64Array(kept.targets.length);
  for (let a = 0; a + 1 < kept.starts.length; a++)
    for (let at = kept.starts[a]; at < kept.starts[a + 1]; at++) {
      const before = listOf(ties, a).indexOf(kept.targets[at]);
      weights[at] = ties.weights[ties.starts[a] + before];
    }
  const without: Csr = {...kept, weights};
  return {...learning, ties: without};
};

const withoutMembers =
  (which: (learning: Learning, person: number, member: number) => boolean): Forget =>
  (learning, person, item) => ({
    ...learning,
    communities: {
      ...learning.communities,
      members: filtered(
        learning.communities.members,
        (community, member) => community !== item || !which(learning, person, member)
      )
    }
  });

const withoutSkills: Forget = (learning, _, item) => ({
  ...learning,
  people: {...learning.people, skills: learning.people.skills.with(item, [])}
});

const anyAnswer = withoutAnswers(() => true);
const forget: Readonly<Record<string, Forget>> = {
  "answered-alike": anyAnswer,
  "solved-alike": anyAnswer,
  "answers-here": anyAnswer,
  "answers-in-unit": anyAnswer,
  "answers-lately": anyAnswer,
  "answered-you": withoutAnswers(
    ({questions}, person, question) => questions.asker[question] === person
  ),
  "talks-with-you": withoutTies,
  "skilled-mentor": withoutSkills,
  "skilled-connection": withoutSkills,
  "across-units": withoutTies,
  "common-neighbours": withoutTies,
  "near-you": withoutTies,
  "meets-many": (learning, _, item) => ({...learning, openness: learning.openness.with(item, 0)}),
  "same-thread": (learning, person, item) => ({
    ...learning,
    threads: {
      ...learning.threads,
      people: filtered(
        learning.threads.people,
        (thread, one) => one !== item || !holds(learning.threads.people, thread, person)
      )
    }
  }),
  "same-community": (learning, person, item) => {
    const {communities} = learning;
    const members = filtered(
      communities.members,
      (community, one) => one !== item || !holds(communities.members, community, person)
    );
    return {...learning, communities: {...communities, members}};
  },
  "people-you-talk-with": withoutMembers(({ties}, person, member) => holds(ties, person, member)),
  "your-unit": withoutMembers(
    ({people}, person, member) => people.unit[person] === people.unit[member]
  ),
  "about-your-interests": (learning, _, item) => ({
    ...learning,
    communities: {...learning.communities, words: learning.communities.words.with(item, "")}
  }),
  welcoming: withoutMembers((_, __, member) => member % 2 === 0)
};

test.each<Kind>(["mentor", "connection", "community"])(
  "of a %s, without what its first reason tells of, the score falls in at least 95 of 100",
  (kind) => {
    const speaking = signals.filter((signal) => signal.kind === kind);
    const offersOf = (learning: Learning, person: number): readonly Recommendation[] =>
      desksOf(learning, speaking)(person);
    let [asked, fell] = [0, 0];
    for (let seed = 1; seed <= 6; seed++) {
      const learning = organisation(seed);
      const ids = kind === "community" ? learning.communities.ids : learning.people.pseudonyms;
      for (let person = 0; person < learning.people.pseudonyms.length; person++)
        for (const {itemId, score, reasons} of offersOf(learning, person).slice(0, 3)) {
          const without = forget[reasons[0].signal](learning, person, ids.indexOf(itemId));
          const after = offersOf(without, person).find((one) => one.itemId === itemId);
          asked++;
          fell += Number((after?.score ?? 0) < score);
        }
    }
    expect(asked).toBeGreaterThan(100);
    expect(fell / asked).toBeGreaterThanOrEqual(0.95);
  }
);
