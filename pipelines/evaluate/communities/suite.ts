import type {LivesSettings} from "../../../src/simulate/lives/lives.ts";

/**
 * What detection is graded on. Settings and seeds were fixed before anything was tuned on them, and are never changed to
 * suit a result; to try something, add a scenario.
 */
export interface Scenario {
  readonly name: string;
  readonly seeds: readonly number[];
  /** Groups with planted lives, or an organisation as `coppice simulate` makes it. */
  readonly world:
    | {readonly kind: "lives"; readonly settings: LivesSettings}
    | {readonly kind: "organisation"; readonly people: number; readonly days: number};
}

const usual: LivesSettings = {
  people: 500,
  weeks: 60,
  sizes: [8, 60],
  taking: 1.1,
  resting: false,
  named: 0.6,
  messages: 3,
  overlap: 0.2,
  noise: 0.1,
  missing: 0.05,
  away: 0.06,
  bursts: 0,
  quiet: []
};

const lives = (
  name: string,
  seeds: readonly number[],
  other: Partial<LivesSettings>
): Scenario => ({
  name,
  seeds,
  world: {kind: "lives", settings: {...usual, ...other}}
});

export const suite: readonly Scenario[] = [
  lives("usual", [11, 12], {}),
  lives("noisy", [21, 22], {noise: 0.35}),
  lives("half missing", [31, 32], {missing: 0.5, away: 0.15}),
  lives("overlapping", [41, 42], {taking: 1.7, overlap: 0.6}),
  lives("5 to 500", [51, 52], {people: 1200, sizes: [5, 500]}),
  lives("bursts", [61, 62], {bursts: 8}),
  lives("seasonal", [71, 72], {resting: true, quiet: [24, 25, 42]}),
  {
    name: "organisation",
    seeds: [81, 82],
    world: {kind: "organisation", people: 300, days: 730}
  }
];

/** First window that is scored: what is there when the data begin has been seen by then. */
export const firstScored = 8;
/** Of the windows after it, one in so many is compared person by person. */
export const windowsApart = 4;
/** An event seen so many windows after it was planted was seen in time. */
export const inTime = 1;
/** One seen later than this was not seen. */
export const tooLate = 8;
/** An emergent group is to be found within so many windows of its birth. */
export const emergentInTime = 2;
/** People in common ÷ people of either, from which a found community is the planted one. */
export const samePeople = 0.5;
/** Share of ties that change in the trial of identity, and the windows it begins in. */
export const tiesChanged = 0.02;
export const identityWindows: readonly number[] = [20, 32, 44];
/** Random histories made of each world. */
export const randomEach = 2;

export const bracketsTold =
  "In brackets: 95 % of worlds drawn again. What a baseline does better is named under best.";
