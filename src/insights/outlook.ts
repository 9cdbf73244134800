import {chanceOf, logistic, logOdds} from "../stats/logistic.ts";
import type {Crowd, Past} from "../stats/beta-geometric.ts";
import {forgetful, learnedFrom, type Memory} from "./learned.ts";
import {acrossOutages} from "./outlook/across-outages.ts";
import {type Cases, casesAt, daysSince, daysToLearnFrom} from "./outlook/cases.ts";
import {crowdAt, oddsOfReturn} from "./outlook/pasts.ts";
import {withoutGaps} from "./outlook/gaps.ts";
import {firstStep, oddsByReturns, returnsOf} from "./outlook/returns.ts";
import {signCount} from "./outlook/signs.ts";
import {type Traces, tracesBefore} from "./outlook/traces.ts";

export interface OutlookInput {
  /** The day it is made for; nothing of that day or later is looked at. */
  readonly now: number;
  /** Days ahead. */
  readonly horizon: number;
}

/** How much the crowd is trusted, in cases. */
const strength = 10;

/** A difference of so many standard errors is no chance. */
const sureFrom = 2;

/** The odds of the crowd, taken as they are. */
const asTheCrowd = Float64Array.from({length: signCount + 1}, (_, i) => (i === 1 ? 1 : 0));

/**
 * The chance that each person is there again within the horizon. First as of a crowd in which everybody comes with a
 * chance of their own until they leave unseen; then bent by what was learned from this organisation's own past: how
 * those who looked the same at days gone by went on, half by what was so a horizon later, half by how soon people came back
 * up to now. Where learning did not help a horizon ago, the crowd speaks alone.
 * Gaps in the data are no silence of anybody's, nor outages of the one source that tells of somebody. Crowd and bending are
 * learned at the end of a block of weeks (`learned.ts`), what somebody did is seen up to now.
 *
 * @returns Float64Array [people], 0–1; NaN for who was never there, or has left.
 * @see Fader, Hardie & Shang (2010), doi:10.1287/mksc.1100.0580, for the crowd; the bending is a logistic regression
 * pulled towards it. Time O(days learned from × days people were there), or O(people) where nothing is to be learned.
 */
export function outlookOf(
  all: Traces,
  {now: asked, horizon}: OutlookInput,
  memory: Memory = forgetful
): Float64Array {
  const {traces, now} = withoutGaps(all, asked);
  const then = lastLearned(now);
  const lesson = lessonAt(acrossOutages(traces, then), {now: then, horizon}, memory);
  const odds = oddsOfReturn(lesson.crowd);
  const today = casesAt(acrossOutages(traces, now), [now], {horizon, odds});
  const outlook = new Float64Array(traces.people).fill(NaN);
  foretold(today, lesson, horizon).forEach((told, i) => {
    outlook[today.person[i]] = chanceOf(told);
  });
  return outlook;
}

/** The day of `now` or before it on which was last learned. */
function lastLearned(now: number): number {
  const weeks = Math.floor(now / 7);
  const known = learnedFrom(weeks);
  return known === weeks ? now : 7 * known;
}

interface Bending {
  readonly coefficients: Float64Array;
  /** How soon people come back; null where the crowd speaks alone. */
  readonly returns: Float64Array | null;
}

const none: Bending = {coefficients: asTheCrowd, returns: null};

interface Lesson extends Bending {
  readonly crowd: Crowd;
}

/** What there was to learn on a day. */
function lessonAt(traces: Traces, input: OutlookInput, memory: Memory): Lesson {
  const past = tracesBefore(traces, input.now);
  const {done, turnedTo, goneFrom} = past;
  const when = Float64Array.of(input.now, input.horizon);
  const lessons = [when, done.starts, done.day, turnedTo.starts, turnedTo.day, goneFrom];
  return memory.recall(lessons, () => {
    const crowd = crowdOn(past, input);
    const odds = oddsOfReturn(crowd);
    return {crowd, ...(learningHelped(past, input) ? learned(past, input, odds) : none)};
  });
}

type Odds = (past: Past) => number;

const crowdOn = (traces: Traces, {now, horizon}: OutlookInput): Crowd =>
  crowdAt(traces, {day: now, horizon});

/** How the signs tell who came again, by all days of which it is known, and how soon, by those since as well. */
function learned(traces: Traces, input: OutlookInput, odds: Odds): Bending {
  const {now, horizon} = input;
  const days = daysToLearnFrom(traces.people, now, horizon);
  const known = casesAt(traces, days, {horizon, odds});
  if (known.again.length === 0) return none;
  const since = casesAt(traces, daysSince(days, now, firstStep(horizon)), {horizon, odds});
  const coefficients = logistic(known.signs, known.again, {strength, towards: asTheCrowd});
  return {coefficients, returns: returnsOf([known, since], input)};
}

/** Log odds: half by what came of those who looked the same, half by how soon people come back. */
function foretold({signs}: Cases, {coefficients, returns}: Bending, horizon: number): Float64Array {
  const odds = logOdds(signs, coefficients);
  if (!returns) return odds;
  const soon = oddsByReturns(signs, returns, horizon);
  return odds.map((odd, i) => (odd + soon[i]) / 2);
}

/**
 * Whether what could be learned a horizon ago told no worse than the crowd who would come; it did unless that is sure, or
 * models would take turns by chance.
 */
function learningHelped(traces: Traces, {now, horizon}: OutlookInput): boolean {
  const then = {now: now - horizon, horizon};
  const days = daysToLearnFrom(traces.people, then.now, horizon);
  if (days.length === 0 || days[0] - days[days.length - 1] < horizon) return true;
  const odds = oddsOfReturn(crowdOn(traces, then));
  const seen = casesAt(traces, [then.now], {horizon, odds});
  const [bent, plain] = [learned(traces, then, odds), none].map((bending) =>
    surprises(seen, foretold(seen, bending, horizon))
  );
  const worse = bent.map((surprise, i) => surprise - plain[i]);
  return sumOf(worse) <= sureFrom * Math.sqrt(sumOf(worse.map((one) => one * one)));
}

/** How unlikely what came of each was held to be: −log of its chance. */
const surprises = ({again}: Cases, odds: Float64Array): Float64Array =>
  odds.map((odd, i) => Math.log1p(Math.exp(again[i] > 0 ? -odd : odd)));

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
