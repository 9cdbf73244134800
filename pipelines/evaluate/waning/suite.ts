import type {Declines} from "../../../src/simulate/declines.ts";

/**
 * What warnings of waning are graded on. Settings and seeds were fixed before anything was modelled, and are never
 * changed to suit a result; to try something, add a scenario.
 */
export interface Scenario extends Declines {
  readonly name: string;
  readonly seeds: readonly number[];
  readonly people: number;
  /** Interactions of a person a day. */
  readonly busy: number;
}

const long: Scenario = {
  name: "long",
  seeds: [101, 102, 103, 104],
  people: 400,
  weeks: 260,
  communities: 32,
  sizes: [10, 60],
  busy: 0.5
};

export const suite: readonly Scenario[] = [
  long,
  {...long, name: "small", seeds: [111, 112], sizes: [6, 16], people: 200},
  {...long, name: "quiet", seeds: [121, 122], busy: 0.25},
  {...long, name: "two years", seeds: [131, 132], weeks: 104}
];

/** What the shipped prior is trained on: other seeds, so that no graded world was seen. */
export const schooling: readonly Scenario[] = [
  {...long, name: "school", seeds: [901, 902]},
  {...long, name: "small school", seeds: [911, 912], sizes: [6, 16], people: 200},
  {...long, name: "quiet school", seeds: [921], busy: 0.25}
];

/** First week that is judged: before it nobody could have learned what is usual. */
export const firstJudged = 52;
/** A warning that comes so many weeks after the half is reached is none. */
export const lateWeeks = 13;
/** Weeks that follow on each other say nearly the same: cases are one week in so many. */
export const weeksApart = 4;
