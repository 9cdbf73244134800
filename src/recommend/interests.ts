import {textIndex, wordsOf} from "./bm25.ts";
import type {Learning} from "./learning.ts";
import {listOf, listsOf} from "./lists.ts";
import {lookedUp} from "./looked-up.ts";
import {type Asking, saturated} from "./signal.ts";
import {tallyOf} from "./tally.ts";
import {quoted} from "./words.ts";

/** One thing a person wants to know about: written in the preferences, or asked. */
export interface Interest {
  readonly text: string;
  readonly asked: boolean;
  /** Where it was asked; −1 nowhere. */
  readonly community: number;
  /** Of the text, each once, in order: so what has the same of them is just as near, to the last bit. */
  readonly words: readonly string[];
}

/** Texts that are about what one person wants to know; good until the next person is asked about. */
export interface Matches {
  readonly texts: Uint32Array;
  /** By text, how near it comes to one of the interests: what `amount` goes by. */
  readonly nearness: Float64Array;
  /** How much, 0–1. */
  readonly amount: (text: number) => number;
  /** The interest a text fits best. */
  readonly interest: (text: number) => Interest;
}

const mostQuestions = 8;
const lookBackDays = 365;
const halfScore = 6;

/**
 * Finds the texts that fit what a person wants to know: the question asked just now; without one, stated interests and the
 * latest questions of the past year.
 */
export function interestsIn(
  texts: readonly string[],
  learning: Learning,
  {skipAbove}: {skipAbove?: number} = {}
): (person: number, asking?: Asking) => Matches {
  const index = textIndex(texts, {skipAbove});
  const wanted = wantedIn(learning);
  const nearest = tallyOf(texts.length);
  const fits = new Uint32Array(texts.length);

  return (person, asking) => {
    nearest.clear();
    const interests = wanted(person, asking);
    for (let i = 0; i < interests.length; i++) {
      const {texts, scores} = index.find(interests[i].words);
      for (let t = 0; t < texts.length; t++)
        if (nearest.raise(texts[t], scores[texts[t]])) fits[texts[t]] = i;
    }
    return {
      texts: nearest.met(),
      nearness: nearest.sums,
      amount(text) {
        return saturated(nearest.sums[text], halfScore);
      },
      interest(text) {
        return interests[fits[text]];
      }
    };
  };
}

/** What a person wants to know. */
const wantedIn = lookedUp(({people, questions, today}) => {
  const age = questions.day.map((day) => (today - day <= lookBackDays ? today - day : -1));
  const latestFirst = listsOf(lookBackDays + 1, age, Int32Array.from(age.keys())).targets;
  const askers = latestFirst.map((q) => questions.asker[q]);
  const asked = listsOf(people.pseudonyms.length, askers, latestFirst);
  return (person, asking) => {
    if (asking) return [interestIn(asking.text, asking.community, true)];
    const interests: Interest[] = [];
    for (const text of people.interests[person]) interests.push(interestIn(text));
    for (const q of listOf(asked, person).subarray(0, mostQuestions))
      interests.push(interestIn(questions.titles[q], questions.community[q], true));
    return interests;
  };
});

const interestIn = (text: string, community = -1, asked = false): Interest => ({
  text,
  asked,
  community,
  words: [...new Set(wordsOf(text))].sort()
});

export const sayInterest = ({text, asked}: Interest): string =>
  asked ? `You asked about ${quoted(text)}.` : `You wrote that you want to learn ${text}.`;
