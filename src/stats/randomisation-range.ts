import {fail} from "../errors.ts";
import type {Interval} from "./interval.ts";

/** What a lot could have fallen like: 1 for those it would have chosen. */
export type Lot = Uint8Array;

/**
 * What being chosen by lot did, where it did the same to all: every effect that lots drawn again do not make a surprise.
 * It rests on the lot alone, on no law of chance of what came out.
 *
 * @param outcome [units]. @param chosen as the lot fell. @param redraw draws it again, in the same way.
 * @returns the difference of means, and the range that holds the effect in at least `share` of cases; infinite where there
 * are too few ways in which the lot could have fallen.
 * @throws STATS_EMPTY where all or none were chosen.
 * @see Fisher (1935), The design of experiments, 21; turned into a range: Garthwaite (1996), doi:10.2307/2532852. If
 * the effect is e, another lot differs by a − e·b; it surpasses the one that fell, d − e, from e = (d − a) ÷ (1 − b) on.
 */
export function randomisationRange(
  outcome: Float64Array,
  chosen: Lot,
  {redraw, draws = 1999, share = 0.95}: {redraw: () => Lot; draws?: number; share?: number}
): Interval & {estimate: number} {
  const estimate = between(outcome, chosen);
  const itself = Float64Array.from(chosen);
  const surpassed = Float64Array.from({length: draws}, () => {
    const lot = redraw();
    const overlap = between(itself, lot);
    return overlap === 1 ? Number.NaN : (estimate - between(outcome, lot)) / (1 - overlap);
  }).sort(); // NaN, the same lot again, surprises at no effect: last
  const same = surpassed.filter(Number.isNaN).length;
  const beyond = Math.floor(((1 - share) / 2) * (draws + 1) + 1e-9) - same; // rank of the ends
  return beyond < 1
    ? {estimate, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY}
    : {estimate, low: surpassed[beyond - 1], high: surpassed[draws - same - beyond]};
}

/** Mean of those chosen, less the mean of the others. */
function between(values: Float64Array, chosen: Lot): number {
  let [inside, outside, count] = [0, 0, 0];
  for (let i = 0; i < values.length; i++) {
    if (chosen[i] === 1) {
      inside += values[i];
      count++;
    } else outside += values[i];
  }
  if (count === 0 || count === values.length)
    fail("STATS_EMPTY", `a difference with ${count} of ${values.length} chosen`);
  return inside / count - outside / (values.length - count);
}
