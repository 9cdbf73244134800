import {chanceOf, logistic, logOdds} from "../stats/logistic.ts";
import {casesAt, daysToLearnFrom} from "./outlook/cases.ts";
import {crowdAt, oddsOfReturn} from "./outlook/pasts.ts";
import {signCount} from "./outlook/signs.ts";
import type {Traces} from "./outlook/traces.ts";

export interface OutlookInput {
  /** The day it is made for; nothing of that day or later is looked at. */
  readonly now: number;
  /** Days ahead. */
  readonly horizon: number;
}

/** How much the crowd is trusted, in cases. */
const strength = 10;

/**
 * The chance that each person is there again within the horizon. First as of a crowd in which everybody comes with a
 * chance of their own until they leave unseen; then bent by what was learned from this organisation's own past: how
 * those who looked the same at days gone by went on.
 *
 * @returns Float64Array [people], 0–1; NaN for who was never there, or has left.
 * @see Fader, Hardie & Shang (2010), doi:10.1287/mksc.1100.0580, for the crowd; the bending is a logistic regression
 * pulled towards it. Time O(days learned from × days people were there).
 */
export function outlookOf(traces: Traces, {now, horizon}: OutlookInput): Float64Array {
  const odds = oddsOfReturn(crowdAt(traces, {day: now, horizon}));
  const learned = casesAt(traces, daysToLearnFrom(traces.people, now, horizon), {horizon, odds});
  const asTheCrowd = new Float64Array(signCount + 1);
  asTheCrowd[1] = 1;
  const coefficients =
    learned.again.length > 0
      ? logistic(learned.signs, learned.again, {strength, towards: asTheCrowd})
      : asTheCrowd;
  const today = casesAt(traces, [now], {horizon, odds});
  const outlook = new Float64Array(traces.people).fill(NaN);
  logOdds(today.signs, coefficients).forEach((logOdd, i) => {
    outlook[today.person[i]] = chanceOf(logOdd);
  });
  return outlook;
}
