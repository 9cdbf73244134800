import {topK} from "../../graph/top-k.ts";
import {evenly} from "../../stats/evenly.ts";
import {meanAndError} from "../../stats/mean-and-error.ts";
import {ndcg} from "../../stats/ndcg.ts";
import type {OwnWeights} from "../courses/own-weights.ts";
import {hear} from "../hear.ts";
import {type Lesson, learnWeights} from "../learn-weights.ts";
import type {Learning} from "../learning.ts";
import {listOf, listsOf} from "../lists.ts";
import {ruleFor} from "../rules.ts";
import {answeredAlike, solvedAlike} from "./answered-alike.ts";
import {answeredYou} from "./answered-you.ts";
import {answersHere} from "./answers-here.ts";
import {answersInUnit} from "./answers-in-unit.ts";
import {answersLately} from "./answers-lately.ts";

/** Signals that speak from questions and answers alone: of these it is known what they would have said on a past day. */
const learned = [
  answeredAlike,
  solvedAlike,
  answeredYou,
  answersHere,
  answersInUnit,
  answersLately
];
const given = Float64Array.from(learned, ({weight}) => weight);

const periodDays = 180;
/** An answer has no day of its own: those to questions of so many days before the period may fall into it. */
const answerDays = 14;
/** Fewer questions than this, in each half of the period, would choose by chance. */
const fewest = 100;
const mostAsked = 100;
/** What was asked longer before the period is left out: it costs more than it teaches. */
const yearDays = 365;
/** Only the first so many by the shipped weights compete with who answered. */
const pool = 60;
const listLength = 10;

/**
 * How much each signal about mentors should count here: what would have been said of questions of the last half year, from
 * what was known before it, is held against who answered them. Learned on its first half, kept only where the lists of the
 * second half are better by more than their error; together they count as much as the weights that ship.
 *
 * @returns null where too little was asked, or nothing better was found: the weights that ship hold.
 */
export function ownMentorWeights(learning: Learning): OwnWeights | null {
  const cut = learning.today - periodDays;
  const asked = askedSince(learning, cut);
  const half = Math.floor(asked.length / 2);
  if (half < fewest) return null;
  const teach = lessonsOf(learning, cut, [
    ...evenly(asked.slice(0, half), mostAsked),
    ...evenly(asked.slice(half), mostAsked)
  ]);
  const taught = teach.filter(({question}) => learning.questions.day[question] < dayAt(half));
  const held = teach.filter(({question}) => learning.questions.day[question] >= dayAt(half));
  const weights = learnWeights(taught, given);
  if (!isBetter(held, weights)) return null;
  const scale = sum(given) / sum(weights);
  return {
    weights: new Map(learned.map(({id}, s) => [id, weights[s] * scale])),
    people: new Set(teach.map(({question}) => learning.questions.asker[question])).size
  };

  function dayAt(place: number): number {
    return learning.questions.day[asked[place]];
  }
}

const sum = (weights: Float64Array): number => weights.reduce((all, weight) => all + weight, 0);

/** Questions asked from a day on that were answered, oldest first. */
function askedSince({questions, answers}: Learning, cut: number): number[] {
  const answered = new Uint8Array(questions.day.length);
  for (const question of answers.question) answered[question] = 1;
  return [...questions.day.keys()]
    .filter((question) => questions.day[question] >= cut && answered[question] === 1)
    .sort((a, b) => questions.day[a] - questions.day[b] || a - b);
}

interface Asked extends Lesson {
  readonly question: number;
}

function lessonsOf(learning: Learning, cut: number, asked: readonly number[]): Asked[] {
  const {questions, people} = learning;
  const past = before(learning, cut);
  const voices = learned.map((signal) => signal.learn(past));
  const mayOffer = ruleFor("mentor", learning);
  const best = bestAnswers(learning);
  const amounts = learned.map(() => new Float64Array(people.pseudonyms.length));
  const scores = new Float64Array(people.pseudonyms.length);
  return asked.flatMap((question): Asked[] => {
    const person = questions.asker[question];
    const text = `${questions.titles[question]} ${questions.tags[question]}`;
    const community = questions.community[question];
    const spokenFor: number[] = [];
    const asking = {text, community};
    for (const [s, voiceFor] of voices.entries()) {
      const heard = hear(voiceFor(person, asking));
      for (let i = 0; i < heard.count; i++) {
        const mentor = heard.items[i];
        if (scores[mentor] === 0) spokenFor.push(mentor);
        amounts[s][mentor] = heard.amounts[i];
        scores[mentor] += given[s] * heard.amounts[i];
      }
    }
    const allows = mayOffer(person);
    const wanted = best(question).filter((mentor) => scores[mentor] > 0 && allows(mentor));
    const candidates = [...new Set([...topK(spokenFor, scores, pool, allows), ...wanted])];
    const lesson = {
      question,
      candidates: candidates.length,
      amounts: Float64Array.from(amounts.flatMap((of) => candidates.map((mentor) => of[mentor]))),
      chosen: wanted.map((mentor) => candidates.indexOf(mentor))
    };
    for (const mentor of spokenFor) {
      scores[mentor] = 0;
      for (const of of amounts) of[mentor] = 0;
    }
    return wanted.length > 0 ? [lesson] : [];
  });
}

/** What was known on a day: of questions of the last days before it not who answered, which may have come later. */
function before(learning: Learning, cut: number): Learning {
  const {questions, answers} = learning;
  const asked = Int32Array.from(questions.day.keys()).filter(
    (q) => questions.day[q] < cut && questions.day[q] >= cut - yearDays
  );
  const place = new Int32Array(questions.day.length).fill(-1);
  for (const [at, question] of asked.entries()) place[question] = at;
  const given = Int32Array.from(answers.question.keys()).filter(
    (a) => place[answers.question[a]] >= 0 && questions.day[answers.question[a]] < cut - answerDays
  );
  return {
    ...learning,
    today: cut,
    questions: {
      asker: asked.map((q) => questions.asker[q]),
      community: asked.map((q) => questions.community[q]),
      day: asked.map((q) => questions.day[q]),
      titles: Array.from(asked, (q) => questions.titles[q]),
      tags: Array.from(asked, (q) => questions.tags[q])
    },
    answers: {
      question: given.map((a) => place[answers.question[a]]),
      person: given.map((a) => answers.person[a]),
      accepted: Uint8Array.from(given, (a) => answers.accepted[a])
    }
  };
}

/** Whose answer the asker accepted; where nobody's was, who answered. */
function bestAnswers({questions, answers}: Learning): (question: number) => number[] {
  const of = listsOf(
    questions.day.length,
    answers.question,
    Int32Array.from(answers.question.keys())
  );
  return (question) => {
    const all = Array.from(listOf(of, question));
    const accepted = all.filter((a) => answers.accepted[a] === 1);
    return (accepted.length > 0 ? accepted : all).map((a) => answers.person[a]);
  };
}

/** Whether lists by these weights find who answered earlier than by those given, by more than one standard error. */
function isBetter(held: readonly Asked[], weights: Float64Array): boolean {
  const gains = held.map((lesson) => gainBy(lesson, weights) - gainBy(lesson, given));
  const {mean, error} = meanAndError(gains);
  return mean > error;
}

function gainBy({amounts, candidates, chosen}: Lesson, weights: Float64Array): number {
  const scores = new Float64Array(candidates);
  for (const [s, weight] of weights.entries())
    for (let c = 0; c < candidates; c++) scores[c] += weight * amounts[s * candidates + c];
  return ndcg(topK(Uint32Array.from(scores.keys()), scores, listLength), chosen, listLength);
}
