import {pageRank} from "../../../src/graph/pagerank.ts";
import {textIndex} from "../../../src/recommend/bm25.ts";
import {signals} from "../../../src/recommend/index.ts";
import {ownMentorWeights} from "../../../src/recommend/mentors/own-weights.ts";
import {type Lesson, learnWeights} from "../../../src/recommend/learn-weights.ts";
import type {Learning} from "../../../src/recommend/learning.ts";
import {listOf, listsOf, turned} from "../../../src/recommend/lists.ts";
import type {Asked} from "./asked.ts";
import {type Case, mentorsFor, weeksOf} from "./cases.ts";
import {suite} from "./suite.ts";

/** [people] how much speaks for each as the one to ask; the array is good until the next question. */
export type Scorer = (one: Case) => Float64Array;

export interface Method {
  readonly name: string;
  readonly learn: (learning: Learning, past: Asked) => Scorer;
}

const mentorSignals = signals.filter(({kind}) => kind === "mentor");

/** The product: what its signals say of the question, by weights. */
export const productOf =
  (weights: Float64Array) =>
  (learning: Learning): Scorer => {
    const voices = mentorSignals.map((signal) => signal.learn(learning));
    const scores = new Float64Array(learning.people.pseudonyms.length);
    return ({person, words: text, community}) => {
      scores.fill(0);
      for (const [s, voiceFor] of voices.entries())
        voiceFor(person, {text, community}).speak((mentor, amount) => {
          scores[mentor] += weights[s] * amount;
        });
      return scores;
    };
  };

export const handWeights = Float64Array.from(mentorSignals, ({weight}) => weight);

/** The weights a refresh would have used on that day. */
export function shippedOn(learning: Learning): Float64Array {
  const own = ownMentorWeights(learning)?.weights;
  return Float64Array.from(mentorSignals, ({id, weight}) => own?.get(id) ?? weight);
}

/** Weights learned from who answered the questions of an earlier part of the past. */
export function taughtBy(past: Asked): Float64Array {
  const lessons = weeksOf(past, suite.taughtFrom, suite.gradedFrom).flatMap(({learning, cases}) => {
    const candidates = mentorsFor(learning);
    const voices = mentorSignals.map((signal) => signal.learn(learning));
    return cases.flatMap((one) => lessonOf(one, candidates(one.person), voices));
  });
  return learnWeights(lessons, handWeights);
}

function lessonOf(
  {person, words: text, community, wanted}: Case,
  candidates: Uint32Array,
  voices: readonly ReturnType<(typeof mentorSignals)[number]["learn"]>[]
): Lesson[] {
  const place = new Map([...candidates].map((mentor, at) => [mentor, at]));
  const chosen = wanted.flatMap((mentor) => place.get(mentor) ?? []);
  if (chosen.length === 0) return [];
  const amounts = new Float64Array(voices.length * candidates.length);
  for (const [s, voiceFor] of voices.entries())
    voiceFor(person, {text, community}).speak((mentor, amount) => {
      const at = place.get(mentor);
      if (at !== undefined) amounts[s * candidates.length + at] = amount;
    });
  return [{amounts, candidates: candidates.length, chosen}];
}

export const signalNames = mentorSignals.map(({id}) => id);

/** By what people answered alone: BM25 of each answered question, summed over a person's answers. */
const answeredText: Method["learn"] = ({questions, answers, people}) => {
  const index = textIndex(questions.titles);
  const answersTo = listsOf(
    questions.titles.length,
    answers.question,
    Int32Array.from(answers.person)
  );
  const scores = new Float64Array(people.pseudonyms.length);
  return ({words}) => {
    scores.fill(0);
    index.search(words, (question, score) => {
      for (const mentor of listOf(answersTo, question)) scores[mentor] += score;
    });
    return scores;
  };
};

/** Who writes most in the groups the asker takes part in, this past year. */
const activeInGroups: Method["learn"] = ({communities, people, today}, {talked}) => {
  const takesPart = turned(communities.members, people.pseudonyms.length);
  const counts = communities.ids.map(() => new Float64Array(people.pseudonyms.length));
  for (let row = 0; row < talked.day.length; row++)
    if (talked.day[row] < today && talked.day[row] >= today - 365 && talked.community[row] >= 0)
      counts[talked.community[row]][talked.person[row]]++;
  const scores = new Float64Array(people.pseudonyms.length);
  return ({person}) => {
    scores.fill(0);
    for (const group of listOf(takesPart, person))
      for (let other = 0; other < scores.length; other++) scores[other] += counts[group][other];
    return scores;
  };
};

const mostAnswers: Method["learn"] = ({answers, people}) => {
  const scores = new Float64Array(people.pseudonyms.length);
  for (const mentor of answers.person) scores[mentor]++;
  return () => scores;
};

/** A control: who is central is not therefore who knows. */
const centrality: Method["learn"] = ({ties}) => {
  const scores = Float64Array.from(pageRank(ties));
  return () => scores;
};

/** @see Balog, Azzopardi & de Rijke (2006), doi:10.1145/1148170.1148181, model 2, for the first. */
export const baselines: readonly Method[] = [
  {name: "BM25 of answers", learn: answeredText},
  {name: "most active in one's groups", learn: activeInGroups},
  {name: "most answers", learn: mostAnswers},
  {name: "centrality (control)", learn: centrality}
];
