import {type OutlookInput, outlookOf} from "../../../src/insights/outlook.ts";
import {type Cases, casesAt, daysToLearnFrom} from "../../../src/insights/outlook/cases.ts";
import {crowdAt, oddsOfReturn} from "../../../src/insights/outlook/pasts.ts";
import {signCount, signNames} from "../../../src/insights/outlook/signs.ts";
import type {Traces} from "../../../src/insights/outlook/traces.ts";
import {chanceOf, logistic, logOdds} from "../../../src/stats/logistic.ts";

/** A way to tell each person's chance; as `outlookOf`. */
export type Method = (traces: Traces, input: OutlookInput) => Float64Array;

type Sign = (typeof signNames)[number];

/** Ours, and what others would use; all learn from the same days. */
export const methods = {
  coppice: outlookOf,
  recency: onSigns(["silence"]),
  "recency, frequency, tenure": onSigns(["silence", "days there", "tenure"]),
  crowd: asTheCrowd
} as const satisfies Record<string, Method>;

export const baselines = ["recency", "recency, frequency, tenure"] as const;

/** A logistic regression on some of the signs, as if nothing were known of crowds. */
function onSigns(names: readonly Sign[]): Method {
  const columns = names.map((name) => signNames.indexOf(name));
  const of = ({signs, again}: Cases) =>
    Float64Array.from({length: again.length * columns.length}, (_, at) => {
      const row = Math.floor(at / columns.length);
      return signs[row * signCount + columns[at % columns.length]];
    });
  return (traces, {now, horizon}) => {
    const learned = casesAt(traces, daysToLearnFrom(traces.people, now, horizon), {horizon, odds});
    const coefficients = logistic(of(learned), learned.again, {strength: 1});
    const today = casesAt(traces, [now], {horizon, odds});
    return spread(traces, today, logOdds(of(today), coefficients));
  };
}
const odds = () => 0;

/** Nothing learned of this organisation but how its crowd stays and leaves. */
function asTheCrowd(traces: Traces, {now, horizon}: OutlookInput): Float64Array {
  const odds = oddsOfReturn(crowdAt(traces, {day: now, horizon}));
  const today = casesAt(traces, [now], {horizon, odds});
  return spread(
    traces,
    today,
    today.signs.filter((_, at) => at % signCount === 0)
  );
}

function spread({people}: Traces, {person}: Cases, odds: Float64Array): Float64Array {
  const chances = new Float64Array(people).fill(NaN);
  odds.forEach((odd, i) => {
    chances[person[i]] = chanceOf(odd);
  });
  return chances;
}
