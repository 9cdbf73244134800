import type {Config} from "../config.ts";
import type {Csr} from "../graph/csr.ts";
import type {History, NewTies} from "./history.ts";
import {learnedFrom} from "./learned.ts";
import {type DecayedTies, decayedTies, graphOf, keptTies, noTies} from "./ties.ts";

/** The picture of a community goes back a year, in steps of four weeks. */
const stepWeeks = 4;
const steps = 14;
/** What is learned of connections is held against whom people met since. */
export const earlierWeeks: readonly number[] = [2, stepWeeks];

/** All talk of an organisation. */
export interface Said {
  readonly ties: NewTies;
  readonly people: number;
  readonly windows: number;
}

export interface Networks {
  readonly windows: number;
  readonly now: Csr;
  /** Window → what was left of all talk at its end: the last one, and every fourth of a year before. Oldest first. */
  readonly steps: ReadonlyMap<number, Csr>;
  /** Weeks ago → what was left of all talk then; only where the data reach back as far again. */
  readonly earlier: ReadonlyMap<number, Csr>;
  /** What was left of all talk at the end of the last window. */
  readonly left: DecayedTies;
  readonly lesson: Lesson;
}

/** The end of the last block of weeks (`learned.ts`). */
export interface Lesson {
  readonly windows: number;
  readonly people: number;
  /** What was left of all talk then, and before the first of `firstRecent`. */
  readonly left: DecayedTies;
  readonly before: DecayedTies;
}

/** The first window that says something of now: what was said before it, over four half-lives ago, weighs less than 1 part in 16. */
export const firstRecent = (windows: number, {half_life_weeks: weeks}: Config["ties"]): number =>
  Math.max(0, windows - Math.ceil(4 * weeks));

export const saidIn = ({ties, pseudonyms, windowStarts}: History): Said => ({
  ties,
  people: pseudonyms.length,
  windows: windowStarts.length
});

/** The networks that pages show, and what they are made from. */
export function networksOf({ties, people, windows}: Said, rules: Config["ties"]): Networks {
  const graphs = new Map<number, Csr>();
  const earlier = new Map<number, Csr>();
  const block = learnedFrom(windows);
  let [left, then, before] = [noTies, noTies, noTies];
  let window = 0;
  for (left of decayedTies(ties, {
    people,
    windows,
    halfLifeWeeks: rules.half_life_weeks,
    forgetBelow: rules.forget_below
  })) {
    const ago = windows - 1 - window;
    if (ago % stepWeeks === 0 && ago < steps * stepWeeks)
      graphs.set(window, graphOf(left, people, rules));
    if (earlierWeeks.includes(ago) && window >= earlierWeeks[0])
      earlier.set(ago, graphs.get(window) ?? graphOf(left, people, rules));
    window++;
    if (window === block) then = keptTies(left);
    if (window === firstRecent(block, rules)) before = keptTies(left);
  }
  const now = graphs.get(windows - 1) ?? graphOf(noTies, people, rules);
  const lesson = {windows: block, people, left: then, before};
  return {windows, now, steps: graphs, earlier, left: keptTies(left), lesson};
}
