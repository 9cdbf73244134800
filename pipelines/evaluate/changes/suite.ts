/**
 * What change points are graded on. Settings and seeds were fixed before any method was written, and are never changed
 * to suit a result. What the methods ship with was chosen on the seeds for practice; the report is of the others.
 */
export interface SeriesSettings {
  /** Fewest and most weeks. */
  readonly weeks: readonly [number, number];
  /** People active a week, to begin with: the middle, and the spread of its logarithm. */
  readonly level: readonly [number, number];
  /** Chances of 0, 1, 2 … changes. */
  readonly changes: readonly number[];
  /** Least and greatest factor of a change, either way; the share that are falls. */
  readonly factor: readonly [number, number];
  readonly falls: number;
  /** Weeks between changes, and from either end. */
  readonly apart: number;
  /** Spread of what a year of slow drift does to the logarithm. */
  readonly drift: number;
  /** The most that the seasons do to the logarithm, either way. */
  readonly season: number;
  /** What is left of a usual week at the turn of the year, and in the weeks of summer. */
  readonly holidays: readonly [number, number];
  /** Chance that a week is a burst, and the least and greatest factor of one. */
  readonly burst: number;
  readonly burstFactor: readonly [number, number];
  /** Spread of the logarithm of a week's luck, and the share of it that lasts into the next. */
  readonly luck: number;
  readonly lasting: number;
  /** Chance that data are missing, and for at most so many weeks. */
  readonly missing: number;
  readonly missingWeeks: number;
}

export const settings: SeriesSettings = {
  weeks: [80, 220],
  level: [14, 0.7],
  changes: [0.3, 0.4, 0.2, 0.1],
  factor: [1.5, 4],
  falls: 0.6,
  apart: 12,
  drift: 0.15,
  season: 0.2,
  holidays: [0.35, 0.75],
  burst: 0.02,
  burstFactor: [1.7, 3],
  luck: 0.15,
  lasting: 0.4,
  missing: 0.2,
  missingWeeks: 4
};

const seeds = (from: number, count: number) => Array.from({length: count}, (_, s) => from + s);

export const gradedSeeds: readonly number[] = seeds(1, 200);
export const practiceSeeds: readonly number[] = seeds(1001, 200);

/** A change told so many weeks off is found, as TCPDBench counts. */
export const margin = 5;
