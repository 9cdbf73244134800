import {textIndex} from "./bm25.ts";
import type {Learning} from "./learning.ts";
import {listOf, listsOf} from "./lists.ts";
import {type Asking, saturated} from "./signal.ts";
import {quoted} from "./words.ts";

/** One thing a person wants to know about: written in the preferences, or asked. */
export interface Interest {
  readonly text: string;
  readonly asked: boolean;
}

/** Texts that are about what one person wants to know; good until the next person is asked about. */
export interface Matches {
  readonly texts: readonly number[];
  /** How much, 0–1. */
  readonly amount: Float64Array;
  /** The interest a text fits best. */
  readonly interest: (text: number) => Interest;
}

const mostQuestions = 8;
const halfScore = 6;

/**
 * Finds the texts that fit what a person wants to know: the question asked just now; without one, stated interests and the
 * latest questions of the past year.
 */
export function interestsIn(
  texts: readonly string[],
  {people, questions, today}: Learning,
  options?: {skipAbove: number}
): (person: number, asking?: Asking) => Matches {
  const index = textIndex(texts, options);
  const recent = questions.asker.map((asker, q) => (today - questions.day[q] <= 365 ? asker : -1));
  const asked = listsOf(people.pseudonyms.length, recent, Int32Array.from(recent.keys()));
  const interestsOf = (person: number): Interest[] => [
    ...people.interests[person].map((text) => ({text, asked: false})),
    ...[...listOf(asked, person)]
      .sort((a, b) => questions.day[b] - questions.day[a] || a - b)
      .slice(0, mostQuestions)
      .map((q) => ({text: questions.titles[q], asked: true}))
  ];
  const amount = new Float64Array(texts.length);
  const fits = new Uint32Array(texts.length);
  let found: number[] = [];

  return (person, asking) => {
    for (const text of found) amount[text] = 0;
    found = [];
    const interests = asking ? [{text: asking.text, asked: true}] : interestsOf(person);
    for (const [i, interest] of interests.entries())
      index.search(interest.text, (text, score) => {
        const now = saturated(score, halfScore);
        if (now <= amount[text]) return;
        if (amount[text] === 0) found.push(text);
        amount[text] = now;
        fits[text] = i;
      });
    return {texts: found, amount, interest: (text) => interests[fits[text]]};
  };
}

export const sayInterest = ({text, asked}: Interest): string =>
  asked ? `You asked about ${quoted(text)}.` : `You wrote that you want to learn ${text}.`;
