import {shuffled} from "../../graph/random.ts";
import {randomisationRange} from "../../stats/randomisation-range.ts";
import {weeksAfter} from "./moments.ts";

/** Communities that agreed to a lot: half were helped in the week before a window, the others wait; −1: is gone. */
export interface Trial {
  readonly window: number;
  readonly helped: readonly number[];
  readonly waiting: readonly number[];
}

/** Why nothing is said: the weeks are not over, too few were drawn, or one is gone and nobody knows what it would have shown. */
export type TrialRefusal = "too_early" | "too_few_drawn" | "some_are_gone";

export interface TrialResult {
  /** By what share more people came in weeks 5 to 8 than would have without help, with a 95 % range; NaN where refused. */
  readonly more: number;
  readonly low: number;
  readonly high: number;
  /** By what share more came to those helped than before: what it looks like without the lot. */
  readonly naive: number;
  readonly refused: TrialRefusal | null;
}

/** Fewer on either side, and hardly any lot could show anything. */
export const leastDrawn = 5;
const weeksBefore = 8;
const judgedFrom = weeksAfter - 4;

/**
 * What help did, by lot: who was helped differs from who waits by chance alone, whatever brought them all here. Compared is
 * how many times as many people came in weeks 5 to 8 as in the eight before; the range is of lots drawn again.
 *
 * @param series people active, by community and window.
 * @see `randomisationRange`, for an effect that is the same factor for all.
 */
export function trialResult(
  series: readonly Float64Array[],
  {window, helped, waiting}: Trial,
  random: () => number
): TrialResult {
  const drawn = [...helped, ...waiting];
  if (helped.length < leastDrawn || waiting.length < leastDrawn) return refusal("too_few_drawn");
  if (drawn.some((community) => community < 0)) return refusal("some_are_gone");
  if (
    window < weeksBefore ||
    drawn.some((community) => series[community].length < window + weeksAfter)
  )
    return refusal("too_early");
  const factor = Float64Array.from(drawn, (c) => {
    const before = logPace(series[c].subarray(window - weeksBefore, window));
    return logPace(series[c].subarray(window + judgedFrom, window + weeksAfter)) - before;
  });
  if (factor.some(Number.isNaN)) return refusal("some_are_gone");
  const redraw = () =>
    lotOf(shuffled(drawn.length, random).subarray(0, helped.length), drawn.length);
  const chosen = lotOf(helped.keys(), drawn.length);
  const {estimate, low, high} = randomisationRange(factor, chosen, {redraw});
  if (!Number.isFinite(low)) return refusal("too_few_drawn");
  const naive = mean(factor.subarray(0, helped.length));
  const [more, least, most, looks] = [estimate, low, high, naive].map(Math.expm1);
  return {more, low: least, high: most, naive: looks, refused: null};
}

const refusal = (refused: TrialRefusal): TrialResult => ({
  more: Number.NaN,
  low: Number.NaN,
  high: Number.NaN,
  naive: Number.NaN,
  refused
});

function lotOf(chosen: Iterable<number>, units: number): Uint8Array {
  const lot = new Uint8Array(units);
  for (const unit of chosen) lot[unit] = 1;
  return lot;
}

/** Logarithm of people a week, over the measured weeks; NaN without any. Nobody at all counts as half of one. */
function logPace(weeks: Float64Array): number {
  const measured = weeks.filter((people) => !Number.isNaN(people));
  const people = measured.reduce((sum, one) => sum + one, 0.5);
  return measured.length === 0 ? Number.NaN : Math.log(people / measured.length);
}

const mean = (values: Float64Array): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
