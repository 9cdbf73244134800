import type {Usual} from "../stats/usual.ts";
import type {CommunityLife, Vitality} from "./community-life.ts";
import {meanOf, usualAt} from "./pace.ts";

/** One sign of life beside its own usual. */
export interface Sign {
  readonly metric: keyof Vitality;
  /** Mean of the last four weeks; NaN where there was nothing to measure. */
  readonly now: number;
  readonly usual: Usual | null;
  /** The mean lies outside what is usual. */
  readonly outside: boolean;
}

/** How alive a community is: a vector, each sign compared with itself, never one number. */
export const vitalityOf = ({series}: CommunityLife, window: number, usualWeeks: number): Sign[] =>
  (Object.keys(series) as (keyof Vitality)[]).map((metric) => {
    const now = meanOf(series[metric], window);
    const usual = usualAt(series[metric], window, usualWeeks);
    return {metric, now, usual, outside: usual !== null && (now < usual.low || now > usual.high)};
  });
