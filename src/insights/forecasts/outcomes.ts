import type {Turnover} from "../attendance.ts";

/** What is foretold: a number of people ahead, on a scale where likely errors are alike for large and small. */
export interface Outcome {
  readonly outcome: "growth" | "retention" | "activity";
  readonly horizonDays: number;
  /** Windows before and ahead. */
  readonly weeks: number;
  /** May anything be said of a community with so many people before? */
  readonly needsPeople: boolean;
  /** What came of it, on that scale. */
  readonly scaled: (people: Turnover) => number;
  /** Back from that scale, given who was there before. */
  readonly told: (scaled: number, before: number) => number;
}

/** Logarithm of a ratio of counts that may be zero. */
export const logRatio = (a: number, b: number): number => Math.log((a + 0.5) / (b + 0.5));

const people = (scaled: number, before: number): number =>
  Math.max(0, Math.exp(scaled) * (before + 0.5) - 0.5);

export const outcomes: readonly Outcome[] = [
  {
    outcome: "growth",
    horizonDays: 60,
    weeks: 9,
    needsPeople: true,
    scaled: ({before, ahead}) => logRatio(ahead, before),
    told: (scaled, before) => people(scaled, before) / before
  },
  {
    outcome: "retention",
    horizonDays: 90,
    weeks: 13,
    needsPeople: true,
    scaled: ({before, both}) => logRatio(both, before - both),
    told: (scaled, before) => {
      const staying = (before + 1) / (1 + Math.exp(-scaled)) - 0.5;
      return Math.min(1, Math.max(0, staying / before));
    }
  },
  {
    outcome: "activity",
    horizonDays: 30,
    weeks: 4,
    needsPeople: false,
    scaled: ({before, ahead}) => logRatio(ahead, before),
    told: people
  }
];
