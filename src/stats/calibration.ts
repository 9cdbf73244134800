import {chanceOf, logistic, oddsOf} from "./logistic.ts";

/** How the log odds a model gives are bent to what happened: odds → from + slope × odds. */
export interface Calibration {
  readonly from: number;
  readonly slope: number;
}

export const uncalibrated: Calibration = {from: 0, slope: 1};

/**
 * Learns from past chances and what came of them how to mend the next: are they too bold, too timid? With few cases
 * little is changed.
 *
 * @see Platt (1999), Probabilistic outputs for support vector machines; here pulled towards no change.
 */
export function calibrationOf(
  odds: Float64Array,
  happened: ArrayLike<number>,
  strength = 10
): Calibration {
  if (odds.length === 0) return uncalibrated;
  const towards = Float64Array.of(0, 1);
  const [from, slope] = logistic(odds, happened, {strength, towards});
  return {from, slope: Math.max(0, slope)};
}

export const calibrated = ({from, slope}: Calibration, odds: number): number =>
  chanceOf(from + slope * odds);

/** Log odds of a chance that is kept off 0 and 1. */
export const safeOdds = (chance: number): number =>
  oddsOf(Math.min(1 - 1e-6, Math.max(1e-6, chance)));
