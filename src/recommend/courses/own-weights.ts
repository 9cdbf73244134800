import {evenly} from "../../stats/evenly.ts";
import {hear} from "../hear.ts";
import type {Learning} from "../learning.ts";
import type {Signal} from "../signal.ts";
import {alikeCourse} from "./alike.ts";
import {followingCourse} from "./follows.ts";
import {finishedIn} from "./history.ts";
import {learnWeights} from "./learn-weights.ts";
import type {Scorer} from "./models/taken.ts";
import {neighbourCourse} from "./neighbours.ts";
import {nextCourse} from "./next.ts";
import {popularCourse} from "./popular.ts";

/** Signals that speak from enrolments alone: of these it is known what they would have said on a past day. */
const learned = [popularCourse, neighbourCourse, alikeCourse, nextCourse, followingCourse];
const periodDays = 90;
/** Popularity always has a word, so that nobody's list is empty. */
const floor = 0.05;
/** Fewer people who took something up would choose by chance. */
const leastCases = 300;
const mostCases = 1000;

export interface OwnWeights {
  /** By signal. */
  readonly weights: ReadonlyMap<string, number>;
  /** People whose next courses it was learned from. */
  readonly people: number;
}

/**
 * How much each signal about courses should count here: what would have been said a season ago is held against what people
 * then took up. Together they count as much as the weights that ship, so that other signals keep their place beside them.
 *
 * @returns null where too few people took something up: the weights that ship hold.
 */
export function ownWeights(learning: Learning): OwnWeights | null {
  const today = learning.today - periodDays;
  const past = before(learning, today);
  const taken = finishedIn(past);
  const cases = takenUp(learning, today);
  if (cases.length < leastCases) return null;
  const asked = evenly(cases, mostCases);
  const there = Uint32Array.from(new Set(taken.targets)).sort();
  const scorers = learned.map((signal) => spoken(signal, past));
  const {weights} = learnWeights({taken, there, cases: asked, scorers});
  const popular = learned.indexOf(popularCourse);
  weights[popular] = Math.max(weights[popular], floor);
  const shipped = learned.reduce((sum, {weight}) => sum + weight, 0);
  const scale = shipped / weights.reduce((sum, weight) => sum + weight, 0);
  return {
    weights: new Map(learned.map(({id}, i) => [id, weights[i] * scale])),
    people: asked.length
  };
}

/** What was known of enrolments on a day. */
function before(learning: Learning, day: number): Learning {
  const {enrolments} = learning;
  const rows = Uint32Array.from(enrolments.day.keys()).filter((e) => enrolments.day[e] < day);
  return {
    ...learning,
    today: day,
    enrolments: {
      ...enrolments,
      person: Int32Array.from(rows, (e) => enrolments.person[e]),
      course: Int32Array.from(rows, (e) => enrolments.course[e]),
      day: Int32Array.from(rows, (e) => enrolments.day[e]),
      completed: Uint8Array.from(rows, (e) => enrolments.completed[e])
    }
  };
}

/** People with a history on that day, and what they took up from then on. */
function takenUp({people, enrolments}: Learning, day: number) {
  const wanted = new Map<number, number[]>();
  const known = new Uint8Array(people.pseudonyms.length);
  for (let e = 0; e < enrolments.day.length; e++) {
    const person = enrolments.person[e];
    if (enrolments.day[e] < day) known[person] = 1;
    else wanted.set(person, [...(wanted.get(person) ?? []), enrolments.course[e]]);
  }
  return [...wanted]
    .filter(([person]) => known[person] === 1)
    .map(([person, courses]) => ({person, wanted: courses}))
    .sort((a, b) => a.person - b.person);
}

function spoken(signal: Signal, learning: Learning): Scorer {
  const voiceFor = signal.learn(learning);
  return (person, scores) => {
    const {items, amounts, count} = hear(voiceFor(person));
    for (let i = 0; i < count; i++) scores[items[i]] += amounts[i];
  };
}
