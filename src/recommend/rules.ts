import {holds, listOf, listsOf, turned} from "./lists.ts";
import type {Learning} from "./learning.ts";
import {inOneLine} from "./reporting-line.ts";
import type {Kind} from "./signal.ts";

/** May this item be offered to this person at all? One person at a time. */
export type Rule = (person: number) => (item: number) => boolean;

/** What is never offered to a person: what the rules of its kind forbid, and what they said no to. */
export function ruleFor(kind: Kind, learning: Learning): Rule {
  const allowed = rules[kind](learning);
  const {person, item, refused} = learning.judged[kind];
  const said = person.map((one, row) => (refused[row] ? one : -1));
  const declined = listsOf(learning.people.pseudonyms.length, said, item);
  return (person) => {
    const may = allowed(person);
    return (item) => may(item) && !holds(declined, person, item);
  };
}

/** What somebody has or knows, who did not agree, who is away, vetoed, or in one's own reporting line. */
const rules: Record<Kind, (learning: Learning) => Rule> = {
  mentor: (learning) => {
    const available = asked(learning.people.mentors, learning.consent.mentors);
    const {capacity, manager} = learning.people;
    const meeting = meetingOf(learning);
    return (person) => {
      const mayMeet = meeting(person);
      return (mentor) =>
        available(mentor) &&
        capacity[mentor] !== 0 &&
        mayMeet(mentor) &&
        !inOneLine(manager, person, mentor);
    };
  },

  connection: (learning) => {
    const available = asked(learning.people.connections, learning.consent.connections);
    const meeting = meetingOf(learning);
    const knownBy = new Int32Array(learning.people.pseudonyms.length).fill(-1);
    return (person) => {
      for (const other of listOf(learning.known, person)) knownBy[other] = person;
      const mayMeet = meeting(person);
      return (other) => knownBy[other] !== person && available(other) && mayMeet(other);
    };
  },

  course: (learning) => {
    const {people, courses, enrolments} = learning;
    const taken = listsOf(people.pseudonyms.length, enrolments.person, enrolments.course);
    const ready = readiness(learning);
    return (person) => (course) =>
      !courses.retired[course] && !holds(taken, person, course) && ready(person, course);
  },

  community: ({people, communities}) => {
    const takesPart = turned(communities.members, people.pseudonyms.length);
    return (person) => (community) =>
      communities.open[community] === 1 && !holds(takesPart, person, community);
  }
};

/**
 * Whether somebody finished all that a course asks for before. What can no longer be taken holds nobody back; nor is it
 * known what somebody who never took a course here has learned elsewhere.
 */
function readiness({courses, enrolments, people}: Learning) {
  const done = enrolments.person.map((one, e) => (enrolments.completed[e] ? one : -1));
  const finished = listsOf(people.pseudonyms.length, done, enrolments.course);
  const began = new Uint8Array(people.pseudonyms.length);
  for (const person of enrolments.person) began[person] = 1;
  return (person: number, course: number): boolean =>
    !began[person] ||
    listOf(courses.prerequisites, course).every(
      (earlier) => courses.retired[earlier] || holds(finished, person, earlier)
    );
}

/** Who said yes, or, where asking is not the rule, did not say no. */
function asked(said: Int8Array, rule: "asked" | "unless_opted_out") {
  const least = rule === "asked" ? 0 : -1;
  return (person: number) => said[person] > least;
}

function meetingOf({people}: Learning): Rule {
  const shareLanguage = languagesOf(people.languages);
  return (person) => (other) =>
    person !== other &&
    !people.away[other] &&
    !holds(people.vetoes, person, other) &&
    !holds(people.vetoes, other, person) &&
    shareLanguage(person, other);
}

/** Whether two people have a language in common, or one's are not known; what different people speak is compared once. */
function languagesOf(languages: readonly (readonly string[])[]) {
  const numbers = new Map<string, number>();
  const spoken: (readonly string[])[] = [];
  const group = Uint32Array.from(languages, (list) => {
    const key = list.join(";");
    const known = numbers.get(key) ?? numbers.size;
    if (known === spoken.length) spoken.push(list);
    numbers.set(key, known);
    return known;
  });
  const share = spoken.map((a) => Uint8Array.from(spoken, (b) => Number(shareLanguage(a, b))));
  return (a: number, b: number) => share[group[a]][group[b]] === 1;
}

function shareLanguage(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((language) => b.includes(language));
}
