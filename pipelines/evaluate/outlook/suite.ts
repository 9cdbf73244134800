/** What the outlook is graded on. Fixed before anything was graded, and never changed to suit a result. */

/** Of a history, days before this share of it are for learning alone. */
export const learningShare = 0.6;
/** From there on everybody is asked about so many times a horizon, until what came of it is no longer known. */
export const asksAHorizon = 4;
/** A history of decades is asked about on about so many days, further apart. */
export const mostDays = 12;
export const usualHorizon = 90;
/** Organisations as `coppice simulate` makes them. */
export const planted = {people: 300, days: 730, seeds: [91, 92]} as const;
/** Calibration error that is borne. */
export const mostError = 0.05;
