import {safeOdds} from "../../stats/calibration.ts";
import {chanceOf, logistic} from "../../stats/logistic.ts";
import type {Cases} from "./cases.ts";
import {signCount, signNames} from "./signs.ts";

/** What is looked at; beside it how long has been waited. */
const looked = (["silence", "tenure", "days there", "turned to"] as const).map((name) =>
  signNames.indexOf(name)
);
const width = looked.length + 1;

/** A horizon is waited through in so many steps, … */
const mostSteps = 7;
/** … and so many are enough to learn from. */
const enoughRows = 100_000;
/** Coefficients are held back as by so many of them. */
const strength = 10;

/** Days of the first step of a horizon. */
export const firstStep = (horizon: number): number => cutsOf(horizon)[1];

/**
 * How soon people come back: of those not back yet, who comes in the next step of the horizon? A day a horizon ago teaches
 * all steps, one of last week the first alone, so that what has changed of late is not missed.
 *
 * @param parts cases, of days from which on the first step at least is known.
 * @returns [2 + signs looked at] an intercept, a coefficient for each of them, and one for the log of steps waited.
 * @see van Houwelingen (2007), doi:10.1111/j.1467-9469.2006.00529.x: one model over landmarks. O(rows).
 */
export function returnsOf(
  parts: readonly Cases[],
  {now, horizon}: {now: number; horizon: number}
): Float64Array {
  const cuts = cutsOf(horizon);
  const seenBy = (day: number, step: number) => day + cuts[step] <= now;
  let all = 0;
  for (const {day, wait} of parts)
    for (let i = 0; i < day.length; i++)
      for (let s = 1; s < cuts.length && seenBy(day[i], s) && wait[i] >= cuts[s - 1]; s++) all++;
  const each = Math.ceil(all / enoughRows);
  const rows = Math.ceil(all / each);
  const x = new Float64Array(rows * width);
  const back = new Uint8Array(rows);
  let nth = 0;
  for (const {signs, day, wait} of parts)
    for (let i = 0; i < day.length; i++)
      for (let s = 1; s < cuts.length && seenBy(day[i], s) && wait[i] >= cuts[s - 1]; s++) {
        if (nth++ % each > 0) continue;
        const row = (nth - 1) / each;
        for (let j = 0; j < looked.length; j++)
          x[row * width + j] = signs[i * signCount + looked[j]];
        x[row * width + width - 1] = waited(s);
        back[row] = wait[i] < cuts[s] ? 1 : 0;
      }
  return logistic(x, back, {strength});
}

/** Log odds that people with these signs are back within the horizon. @param signs [n × signs]. */
export function oddsByReturns(signs: Float64Array, returns: Float64Array, horizon: number) {
  const steps = cutsOf(horizon).length - 1;
  return Float64Array.from({length: signs.length / signCount}, (_, i) => {
    let odds = returns[0];
    for (let j = 0; j < looked.length; j++)
      odds += returns[j + 1] * signs[i * signCount + looked[j]];
    let away = 1;
    for (let s = 1; s <= steps; s++) away *= 1 - chanceOf(odds + returns[width] * waited(s));
    return safeOdds(1 - away);
  });
}

/** Log of the middle of a step. */
const waited = (step: number): number => Math.log(step - 0.5);

/** [steps + 1] days at which steps begin and end. */
function cutsOf(horizon: number): number[] {
  const steps = Math.min(mostSteps, Math.ceil(horizon));
  return Array.from({length: steps + 1}, (_, s) => Math.round((s * horizon) / steps));
}
