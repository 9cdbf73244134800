import type {Csr, Structure} from "../../src/graph/csr.ts";
import {signals} from "../../src/recommend/index.ts";
import type {Learning} from "../../src/recommend/learning.ts";
import {holds, listOf, listsOf} from "../../src/recommend/lists.ts";
import {desksOf, type Recommendation} from "../../src/recommend/recommend.ts";
import type {Kind} from "../../src/recommend/signal.ts";
import {organisation} from "./organisation.ts";

/** The organisation without what a reason of one signal tells of. */
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
  "one-step-ahead": (learning, _, item) => ({
    ...learning,
    enrolments: {
      ...learning.enrolments,
      completed: learning.enrolments.completed.map((done, row) =>
        learning.enrolments.person[row] === item ? 0 : done
      )
    }
  }),
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

/**
 * How often the score falls of what is offered first, when what its first reason tells of had not been: over small
 * organisations in which everything happens at random.
 */
export function fallen(kind: Kind): {asked: number; fell: number} {
  const speaking = signals.filter((signal) => signal.kind === kind);
  let [asked, fell] = [0, 0];
  for (let seed = 1; seed <= 6; seed++) {
    const learning = organisation(seed);
    const offersFor = desksOf(learning, speaking);
    for (let person = 0; person < learning.people.pseudonyms.length; person++)
      for (const offer of offersFor(person).slice(0, 3)) {
        const poorer = without(learning, person, offer);
        const now = desksOf(poorer, speaking)(person).find(({itemId}) => itemId === offer.itemId);
        asked++;
        fell += Number((now?.score ?? 0) < offer.score);
      }
  }
  return {asked, fell};
}

function without(
  learning: Learning,
  person: number,
  {kind, itemId, reasons}: Recommendation
): Learning {
  if (kind === "course") return withoutOfCourse(learning, person, itemId, reasons[0]);
  const ids = kind === "community" ? learning.communities.ids : learning.people.pseudonyms;
  return forget[reasons[0].signal](learning, person, ids.indexOf(itemId));
}

/** The organisation without what a reason says of one person: their course, community, unit, wish, or who took the course. */
function withoutOfCourse(
  learning: Learning,
  person: number,
  itemId: string,
  {signal, about}: Recommendation["reasons"][number]
): Learning {
  const {people, communities, courses, enrolments, questions} = learning;
  const emptied = <T>(of: readonly T[], nothing: T) => of.with(person, nothing);
  const left: Record<string, Partial<Learning["people"]>> = {
    "unit-course": {units: emptied(people.units, "")},
    "role-course": {titles: emptied(people.titles, "")},
    "skill-course": {skills: emptied(people.skills, [])},
    "interest-course": {interests: emptied(people.interests, [])}
  };
  const community = communities.ids.indexOf(about[0]);
  const course = courses.ids.indexOf(about[0]);
  const popular = signal === "popular-course" ? courses.ids.indexOf(itemId) : -1;
  const gone = (e: number) =>
    enrolments.course[e] === popular ||
    (enrolments.person[e] === person && enrolments.course[e] === course);
  const kept = enrolments.person.map((_, e) => e).filter((e) => !gone(e));
  return {
    ...learning,
    people: {...people, ...left[signal]},
    communities: {
      ...communities,
      members: filtered(communities.members, (c, one) => c !== community || one !== person)
    },
    questions: {
      ...questions,
      asker: questions.asker.map((p) => (p === person && signal === "interest-course" ? -1 : p))
    },
    enrolments: {
      ...enrolments,
      person: kept.map((e) => enrolments.person[e]),
      course: kept.map((e) => enrolments.course[e]),
      day: kept.map((e) => enrolments.day[e]),
      completed: Uint8Array.from(kept, (e) => enrolments.completed[e])
    }
  };
}
