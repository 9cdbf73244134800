import {logGamma} from "./log-gamma.ts";
import {leastOf} from "./simplex.ts";

/** What is kept of a past of yes and no, one a period. */
export interface Past {
  /** Periods with a yes. */
  readonly times: number;
  /** The period of the last yes, from 1; 0: none. */
  readonly last: number;
  readonly periods: number;
}

/** Chances differ from one to the next: to be there in a period (α, β), to leave for good after it (γ, δ). */
export type Crowd = readonly [alpha: number, beta: number, gamma: number, delta: number];

/**
 * Log likelihood of a past where everybody is there with a chance of their own until, unseen, they leave for good.
 *
 * @see Fader, Hardie & Shang (2010), doi:10.1287/mksc.1100.0580, (7); the sum by the ratio of its terms. O(periods since last).
 */
export function logLikelihood([a, b, c, d]: Crowd, {times, last, periods}: Past): number {
  const stayed = logBeta(a + times, b + periods - times) + logBeta(c, d + periods);
  const leftThen = logBeta(a + times, b + last - times) + logBeta(c + 1, d + last);
  let term = 1;
  let sum = 0;
  for (let i = last; i < periods; i++) {
    sum += term;
    term *= ((b + i - times) / (a + b + i)) * ((d + i) / (c + d + i + 1));
  }
  const whole = stayed + Math.log1p(sum * Math.exp(leftThen - stayed));
  return whole - logBeta(a, b) - logBeta(c, d);
}

/** The chance of one yes or more in so many periods (a fraction counts as its share) after a past, 0–1. */
export function chanceOfReturn(crowd: Crowd, past: Past, ahead: number): number {
  const {periods} = past;
  const whole = Math.floor(ahead);
  const silent = (more: number): number =>
    logLikelihood(crowd, {...past, periods: periods + more}) - logLikelihood(crowd, past);
  const part = ahead - whole;
  return -Math.expm1((1 - part) * silent(whole) + (part > 0 ? part * silent(whole + 1) : 0));
}

/** Logarithms of a crowd's parameters are kept within these, and mildly pulled to 0: few pasts tell little. */
const bounds = [-6, 7] as const;
const pull = 0.05;

/** The crowd under which pasts are likeliest. @param cases how many people share each past. O(120 × pasts × periods). */
export function crowdOf(pasts: readonly Past[], cases: readonly number[]): Crowd {
  const crowdAt = (at: readonly number[]): Crowd => {
    const [a, b, c, d] = at.map((log) => Math.exp(Math.min(bounds[1], Math.max(bounds[0], log))));
    return [a, b, c, d];
  };
  const loss = (at: readonly number[]): number => {
    const crowd = crowdAt(at);
    let sum = 0;
    for (let i = 0; i < pasts.length; i++) sum -= cases[i] * logLikelihood(crowd, pasts[i]);
    return sum + pull * at.reduce((squares, log) => squares + log * log, 0);
  };
  return crowdAt(leastOf(loss, [0, 0, 0, 1.5]));
}

const logBeta = (a: number, b: number): number => log(a) + log(b) - log(a + b);
const log = (x: number): number => (x < 1 ? logGamma(x + 1) - Math.log(x) : logGamma(x));
