import type {TextIndex} from "./bm25.ts";
import type {Learning} from "./learning.ts";
import {listOf, listsOf} from "./lists.ts";
import {type Say, saturated} from "./signal.ts";
import {quoted} from "./words.ts";

/** One thing a person wants to know about: written in the preferences, or asked. */
export interface Interest {
  readonly text: string;
  readonly asked: boolean;
}

export interface Interests {
  /** Says for each text of an index the best match with any interest. */
  match(person: number, index: TextIndex, say: Say): void;
  /** The interest that speaks most for this text. */
  nearest(person: number, index: TextIndex, text: number): Interest;
}

const mostQuestions = 8;
const halfScore = 6;

/** What each person wants to know: stated interests, then the latest questions of the past year. */
export function interestsOf({people, questions, today}: Learning): Interests {
  const recent = questions.asker.map((asker, q) => (today - questions.day[q] <= 365 ? asker : -1));
  const asked = listsOf(
    people.pseudonyms.length,
    recent,
    recent.map((_, q) => q)
  );

  const of = (person: number): Interest[] => [
    ...people.interests[person].map((text) => ({text, asked: false})),
    ...[...listOf(asked, person)]
      .sort((a, b) => questions.day[b] - questions.day[a] || a - b)
      .slice(0, mostQuestions)
      .map((q) => ({text: questions.titles[q], asked: true}))
  ];

  return {
    match(person, index, say) {
      const best = new Map<number, number>();
      for (const {text} of of(person))
        index.search(text, (found, score) =>
          best.set(found, Math.max(score, best.get(found) ?? 0))
        );
      for (const [found, score] of best) say(found, saturated(score, halfScore));
    },
    nearest(person, index, wanted) {
      let nearest: {interest: Interest; score: number} | undefined;
      for (const interest of of(person))
        index.search(interest.text, (found, score) => {
          if (found === wanted && score > (nearest?.score ?? 0)) nearest = {interest, score};
        });
      return nearest?.interest ?? {text: "", asked: false};
    }
  };
}

export const sayInterest = ({text, asked}: Interest) => ({
  text: asked ? `You asked about ${quoted(text)}.` : `You wrote that you want to learn ${text}.`,
  about: []
});
