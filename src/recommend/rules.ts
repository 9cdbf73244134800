import {listOf, listsOf, turned} from "./lists.ts";
import type {Learning} from "./learning.ts";
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
    const no = listOf(declined, person);
    return (item) => may(item) && !no.includes(item);
  };
}

/** What somebody has or knows, who did not agree, who is away, vetoed, or one's own boss. */
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
        manager[person] !== mentor &&
        manager[mentor] !== person &&
        mayMeet(mentor);
    };
  },

  connection: (learning) => {
    const available = asked(learning.people.connections, learning.consent.connections);
    const meeting = meetingOf(learning);
    return (person) => {
      const known = new Set(listOf(learning.known, person));
      const mayMeet = meeting(person);
      return (other) => available(other) && !known.has(other) && mayMeet(other);
    };
  },

  course: ({people, courses, enrolments}) => {
    const taken = listsOf(people.pseudonyms.length, enrolments.person, enrolments.course);
    return (person) => (course) =>
      !courses.retired[course] && !listOf(taken, person).includes(course);
  },

  community: ({people, communities}) => {
    const takesPart = turned(communities.members, people.pseudonyms.length);
    return (person) => (community) =>
      communities.open[community] === 1 && !listOf(takesPart, person).includes(community);
  }
};

/** Who said yes, or, where asking is not the rule, did not say no. */
function asked(said: Int8Array, rule: "asked" | "unless_opted_out") {
  return (person: number) => said[person] > (rule === "asked" ? 0 : -1);
}

function meetingOf({people}: Learning): Rule {
  const refuses = (a: number, b: number) => listOf(people.vetoes, a).includes(b);
  return (person) => (other) =>
    person !== other &&
    !people.away[other] &&
    !refuses(person, other) &&
    !refuses(other, person) &&
    shareLanguage(people.languages[person], people.languages[other]);
}

function shareLanguage(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((language) => b.includes(language));
}
