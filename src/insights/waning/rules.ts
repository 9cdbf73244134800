import type {CommunityLife} from "../community-life.ts";
import {meanOf, silentWeeks} from "../pace.ts";

/** What others use in place of a model: one number, and where it turns to a warning. */
export interface FixedRule {
  readonly name: string;
  /** The higher, the worse it stands. */
  readonly score: (life: CommunityLife, window: number) => number;
  readonly warnsFrom: number;
}

const silent = (name: string, weeks: number): FixedRule => ({
  name,
  score: ({series}, window) => Math.min(weeks, silentWeeks(series, window)),
  warnsFrom: weeks
});

/** People of the last four weeks ÷ those of the `before` weeks up to `apart` weeks ago; below a half it warns. */
const ratio = (name: string, before: number, apart: number): FixedRule => ({
  name,
  score: ({series: {active}}, window) => {
    const now = meanOf(active, window, 4);
    return window < apart ? -1 : -now / meanOf(active, window - apart, before) || 0;
  },
  warnsFrom: -0.5
});

/** As Savannah and Threado (30 days), 8Knot (6, 12 months) and SWOOP (monthly ÷ yearly active) have it. */
export const fixedRules: readonly FixedRule[] = [
  silent("30 days silent", 5),
  silent("6 months silent", 26),
  silent("12 months silent", 52),
  ratio("monthly ÷ yearly", 52, 0),
  ratio("30 ÷ prior 180 days", 26, 4)
];
