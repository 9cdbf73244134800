/**
 * What forecasts are graded on: organisations as `coppice simulate` makes them. Settings and seeds were fixed before any
 * forecast was written for them, and are never changed to suit a result.
 */
export interface Organisations {
  readonly people: number;
  readonly days: number;
  readonly seeds: readonly number[];
}

export const graded: Organisations = {
  people: 600,
  days: 1092,
  seeds: [201, 202, 203, 204, 205, 206, 207]
};

/** What forecasts were written on. */
export const practice: Organisations = {...graded, seeds: [251, 252, 253]};

/** A forecast is made every so many weeks of the last year whose outcome is known. */
export const weeksApart = 4;
export const cutOffs = 13;
