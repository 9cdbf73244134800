/**
 * How courses are graded. Fixed before anything was tuned, and never changed to suit a result.
 *
 * The last `cuts` periods are graded one after another: what is recommended from the rows before a period, against what
 * people took up in it. The period before each chooses settings and weights; it never sees the one that is graded.
 */
export const suite = {
  cuts: 3,
  /** Length of a period; a short history is cut in eighths. */
  periodDays: 90,
  leastPeriods: 8,
  listLength: 10,
  /** People whose recommendations must stay the same when later rows are added. */
  guarded: 300
} as const;

/** Simulated organisations; those for practice are what shipped weights were chosen on. */
export const planted = {
  people: 400,
  days: 730,
  silentEach: 5,
  gradedSeeds: [91, 92, 93],
  /** More worlds, for people without any event: three hold about a hundred of them. */
  wideSeeds: [201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216],
  practiceSeeds: [1, 2, 3],
  /** How often the simulator lives each of them again, to tell what could be known at best. */
  lives: 2000
} as const;
