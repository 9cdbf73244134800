import type {TextIndex} from "./bm25.ts";
import type {Learning} from "./learning.ts";
import {listOf, listsOf} from "./lists.ts";
import {saturated} from "./signal.ts";
import {quoted} from "./words.ts";

/** One thing a person wants to know about: written in the preferences, or asked. */
export interface Interest {
  readonly text: string;
  readonly asked: boolean;
}

/** A text that is about something somebody wants to know: how much, 0–1, and the interest it fits best. */
export interface Match {
  readonly amount: number;
  readonly interest: Interest;
}

const mostQuestions = 8;
const halfScore = 6;

/** Texts of an index by how well they fit what a person wants to know: stated interests, then the latest questions of the past year. */
export function interestsOf({
  people,
  questions,
  today
}: Learning): (person: number, index: TextIndex) => Map<number, Match> {
  const recent = questions.asker.map((asker, q) => (today - questions.day[q] <= 365 ? asker : -1));
  const count = people.pseudonyms.length;
  const asked = listsOf(count, recent, Int32Array.from(recent.keys()));
  const of = (person: number): Interest[] => [
    ...people.interests[person].map((text) => ({text, asked: false})),
    ...[...listOf(asked, person)]
      .sort((a, b) => questions.day[b] - questions.day[a] || a - b)
      .slice(0, mostQuestions)
      .map((q) => ({text: questions.titles[q], asked: true}))
  ];

  return (person, index) => {
    const matches = new Map<number, Match>();
    for (const interest of of(person))
      index.search(interest.text, (text, score) => {
        const amount = saturated(score, halfScore);
        if (amount > (matches.get(text)?.amount ?? 0)) matches.set(text, {amount, interest});
      });
    return matches;
  };
}

export const sayInterest = ({text, asked}: Interest): string =>
  asked ? `You asked about ${quoted(text)}.` : `You wrote that you want to learn ${text}.`;
