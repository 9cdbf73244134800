import {firstWindow, thereBy, type Turnover, turnover} from "../../../src/insights/attendance.ts";
import type {Attended} from "../../../src/insights/forecasts/cases.ts";
import type {Outcome} from "../../../src/insights/forecasts/outcomes.ts";
import {quantiles} from "../../../src/stats/quantile.ts";

/** What one method says of one community; the range is of four in five, NaN where it gives none. */
export interface Said {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

const measures: Readonly<Record<Outcome["outcome"], (people: Turnover) => number>> = {
  growth: ({before, ahead}) => ahead / before,
  retention: ({before, both}) => both / before,
  activity: ({ahead}) => ahead
};

/** Windows 0 … windows → what came of it there, as far as that is known. */
export function outcomesOf(
  {attendance}: Attended,
  windows: number,
  {outcome, weeks}: Outcome
): {measured: Float64Array; before: Float64Array; first: number} {
  const there = thereBy(attendance, windows);
  const people = turnover(there, weeks);
  return {
    measured: Float64Array.from(people, (one, window) =>
      window + weeks <= windows ? measures[outcome](one) : Number.NaN
    ),
    before: Float64Array.from(people, ({before}) => before),
    first: firstWindow(there)
  };
}

type Baseline = (of: ReturnType<typeof outcomesOf>, now: number, outcome: Outcome) => Said;

const bare = (estimate: number): Said => ({estimate, low: Number.NaN, high: Number.NaN});

export const baselines: Readonly<Record<string, Baseline>> = {
  "no change": ({before}, now, {outcome}) => bare(outcome === "activity" ? before[now] : 1),
  "same as last period": ({measured}, now, {weeks}) => bare(measured[now - weeks]),
  "own past": ({measured, first}, now, {weeks}) => {
    const past = measured.subarray(first + weeks, now - weeks + 1).filter(Number.isFinite);
    const [low, estimate, high] = past.length > 0 ? quantiles(past, [0.1, 0.5, 0.9]) : [];
    return {estimate: estimate ?? Number.NaN, low: low ?? Number.NaN, high: high ?? Number.NaN};
  }
};
