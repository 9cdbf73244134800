import {chanceOf, logistic, logOdds} from "../stats/logistic.ts";
import type {Crowd, Past} from "../stats/beta-geometric.ts";
import {forgetful, learnedFrom, type Memory} from "./learned.ts";
import {type Cases, casesAt, daysToLearnFrom} from "./outlook/cases.ts";
import {crowdAt, oddsOfReturn} from "./outlook/pasts.ts";
import {withoutGaps} from "./outlook/gaps.ts";
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

/** The odds of the crowd, taken as they are. */
const asTheCrowd = Float64Array.from({length: signCount + 1}, (_, i) => (i === 1 ? 1 : 0));

/**
 * The chance that each person is there again within the horizon. First as of a crowd in which everybody comes with a
 * chance of their own until they leave unseen; then bent by what was learned from this organisation's own past: how
 * those who looked the same at days gone by went on. Where learning did not help a horizon ago, the crowd speaks alone.
 * Gaps in the data are no silence of anybody's. Crowd and bending are learned at the end of a block of weeks (`learned.ts`), what somebody did is seen up to now.
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
  const {crowd, coefficients} = lessonAt(traces, {now: lastLearned(now), horizon}, memory);
  const today = casesAt(traces, [now], {horizon, odds: oddsOfReturn(crowd)});
  const outlook = new Float64Array(traces.people).fill(NaN);
  logOdds(today.signs, coefficients).forEach((logOdd, i) => {
    outlook[today.person[i]] = chanceOf(logOdd);
  });
  return outlook;
}

/** The day of `now` or before it on which was last learned. */
function lastLearned(now: number): number {
  const weeks = Math.floor(now / 7);
  const known = learnedFrom(weeks);
  return known === weeks ? now : 7 * known;
}

interface Lesson {
  readonly crowd: Crowd;
  readonly coefficients: Float64Array;
}

/** What there was to learn on a day. */
function lessonAt(traces: Traces, input: OutlookInput, memory: Memory): Lesson {
  const past = tracesBefore(traces, input.now);
  const {starts, day} = past.done;
  const when = Float64Array.of(input.now, input.horizon);
  return memory.recall([when, starts, day, past.goneFrom], () => {
    const crowd = crowdOn(past, input);
    const odds = oddsOfReturn(crowd);
    return {
      crowd,
      coefficients: learningHelped(past, input) ? learned(past, input, odds) : asTheCrowd
    };
  });
}

type Odds = (past: Past) => number;

const crowdOn = (traces: Traces, {now, horizon}: OutlookInput): Crowd =>
  crowdAt(traces, {day: now, horizon});

/** How the signs tell who came again, by all days of which it is known. */
function learned(traces: Traces, {now, horizon}: OutlookInput, odds: Odds): Float64Array {
  const {signs, again} = casesAt(traces, daysToLearnFrom(traces.people, now, horizon), {
    horizon,
    odds
  });
  return again.length > 0 ? logistic(signs, again, {strength, towards: asTheCrowd}) : asTheCrowd;
}

/** Whether what could be learned a horizon ago told better than the crowd who would come; yes, as long as that is not known. */
function learningHelped(traces: Traces, {now, horizon}: OutlookInput): boolean {
  const then = {now: now - horizon, horizon};
  const days = daysToLearnFrom(traces.people, then.now, horizon);
  if (days.length === 0 || days[0] - days[days.length - 1] < horizon) return true;
  const odds = oddsOfReturn(crowdOn(traces, then));
  const seen = casesAt(traces, [then.now], {horizon, odds});
  return surprise(seen, learned(traces, then, odds)) <= surprise(seen, asTheCrowd);
}

/** How unlikely what came was held to be: summed −log of its chance. */
function surprise({signs, again}: Cases, coefficients: Float64Array): number {
  return logOdds(signs, coefficients).reduce(
    (sum, odd, i) => sum + Math.log1p(Math.exp(again[i] > 0 ? -odd : odd)),
    0
  );
}
