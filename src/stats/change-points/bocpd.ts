import {logGamma} from "../log-gamma.ts";

export interface OnlineSettings {
  /** Values between two changes, on average. */
  readonly apart: number;
  /** Size of the negative binomial: the variance is mean + mean² ÷ size. */
  readonly size: number;
  /** What is thought of a new pace before anything is seen of it: a mean, and so many values' worth of trust in it. */
  readonly mean: number;
  readonly trust: number;
}

/**
 * Where a series of counts changes, as one would have told it while it came in: after each value, how likely it is that
 * the present pace has lasted so long. Told is the likeliest run at the end, then the likeliest before it, and so on.
 *
 * @param counts none negative; NaN = not measured.
 * @returns first places of the new stretches, rising.
 * @see Adams & MacKay (2007), arXiv:0710.3742, algorithm 1, in logarithms, with a constant hazard; counts are negative
 * binomial with a beta prior on their chance, so that the prediction is beta negative binomial. Time and space O(n²).
 */
export function bocpd(counts: Float64Array, {apart, size, mean, trust}: OnlineSettings): number[] {
  const n = counts.length;
  const [ends, lasts] = [Math.log(1 / apart), Math.log(1 - 1 / apart)];
  const likeliest = new Int32Array(n + 1); // run after t values
  let run = Float64Array.of(0); // run length → log chance
  let seen = Float64Array.of(0); // run length → sum of its values
  let times = Float64Array.of(0);
  for (let t = 0; t < n; t++) {
    const x = counts[t];
    const known = !Number.isNaN(x);
    const next = new Float64Array(t + 2);
    const [nextSeen, nextTimes] = [new Float64Array(t + 2), new Float64Array(t + 2)];
    const fresh = new Float64Array(t + 1);
    for (let r = 0; r <= t; r++) {
      const a = (trust + times[r]) * size + 1;
      const b = trust * mean + seen[r];
      const told = run[r] + (known ? logPredicted(x, a, b, size) : 0);
      next[r + 1] = told + lasts;
      fresh[r] = told + ends;
      nextSeen[r + 1] = seen[r] + (known ? x : 0);
      nextTimes[r + 1] = times[r] + Number(known);
    }
    next[0] = logSum(fresh);
    const all = logSum(next);
    for (let r = 0; r <= t + 1; r++) next[r] -= all;
    likeliest[t + 1] = likeliestRun(next);
    [run, seen, times] = [next, nextSeen, nextTimes];
  }
  const cuts: number[] = [];
  for (let t = n - likeliest[n]; t > 0; t -= likeliest[t]) cuts.push(t);
  return cuts.reverse();
}

/** Of at least one value: that the next begins a new run is as likely after each. */
function likeliestRun(run: Float64Array): number {
  let best = 1;
  for (let r = 2; r < run.length; r++) if (run[r] > run[best]) best = r;
  return best;
}

/** Beta negative binomial: `size` successes wanted, their chance from Beta(a, b). */
const logPredicted = (x: number, a: number, b: number, size: number): number =>
  logGamma(size + x) - logGamma(size) - logGamma(x + 1) + logBeta(a + size, b + x) - logBeta(a, b);

const logBeta = (a: number, b: number): number => logGamma(a) + logGamma(b) - logGamma(a + b);

function logSum(logs: Float64Array): number {
  const top = logs.reduce((most, one) => Math.max(most, one), Number.NEGATIVE_INFINITY);
  return top + Math.log(logs.reduce((sum, one) => sum + Math.exp(one - top), 0));
}
