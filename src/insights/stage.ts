import type {CommunityLife} from "./community-life.ts";
import {meanOf, silentWeeks} from "./pace.ts";
import {digits, say} from "./words.ts";

export const stages = [
  "potential",
  "coalescing",
  "maturing",
  "stewardship",
  "transformation"
] as const;
export const ends = ["fulfilled", "merged", "split", "faded"] as const;
export type Stage = (typeof stages)[number] | (typeof ends)[number];

export interface StageAt {
  readonly stage: Stage;
  /** The rule that spoke, with its numbers. */
  readonly because: string;
}

export interface StageRules {
  readonly windowStarts: readonly string[];
  readonly usualWeeks: number;
  readonly silenceWeeks: number;
  /** First window in which it was part of another community, or had parted; −1 never. */
  readonly mergedAt?: number;
  readonly splitAt?: number;
}

const quarter = 13;
/** Half a year in which people find each other. */
const youthWeeks = 26;
/** A quarter with an eighth more people than the one before is growth; with a third fewer, a change of life. */
const growth = 1.125;
const loss = 2 / 3;
/** One alone is no community: a lone post neither keeps it alive nor wakes it. */
const together = 2;
/** Active in the first weeks of the data: older than the data. */
const firstWindows = 4;

/**
 * Where a community stands in its life at the end of a window, from rules anybody can check, first that holds:
 * ended (closed with a purpose met; part of another; parted; silent for long) · potential (too young for a usual) ·
 * coalescing (under half a year) · transformation (a third fewer people than a quarter before) · maturing (an eighth
 * more) · stewardship (keeps its pace).
 *
 * @see Wenger, McDermott & Snyder (2002), Cultivating Communities of Practice, ISBN 9781578513307, ch. 4–5 (the stages;
 * the thresholds are ours).
 */
export function stageOf(life: CommunityLife, window: number, rules: StageRules): StageAt {
  const ended = endOf(life, window, rules);
  if (ended) return ended;
  const {active} = life.series;
  const weeks = ageWeeks(life, window, rules);
  if (weeks < rules.usualWeeks)
    return {stage: "potential", because: say("stagePotential", {count: weeks})};
  if (weeks < youthWeeks)
    return {stage: "coalescing", because: say("stageCoalescing", {count: weeks})};
  const known = window - active.findIndex((value) => value > 0) + 1;
  if (known < 2 * quarter) return {stage: "stewardship", because: say("stageOlder")};
  const now = meanOf(active, window, quarter);
  const past = meanOf(active, window - quarter, quarter);
  const because = {now: digits(now), usual: digits(past)};
  if (now < past * loss)
    return {stage: "transformation", because: say("stageTransformation", because)};
  if (now > past * growth) return {stage: "maturing", because: say("stageMaturing", because)};
  return {stage: "stewardship", because: say("stageStewardship", because)};
}

function endOf(life: CommunityLife, window: number, rules: StageRules): StageAt | null {
  const {windowStarts, silenceWeeks, mergedAt = -1, splitAt = -1} = rules;
  const closed = life.closedOn !== null && life.closedOn <= windowStarts[window];
  const last = window === windowStarts.length - 1;
  if ((closed && life.outcome !== "") || (last && life.statement?.what === "purpose_met"))
    return {stage: "fulfilled", because: say("stageFulfilled")};
  if (mergedAt >= 0 && window >= mergedAt) return {stage: "merged", because: say("stageMerged")};
  if (splitAt >= 0 && window >= splitAt) return {stage: "split", because: say("stageSplit")};
  const silent = silentWeeks(life.series, window, together);
  const wasActive = silent <= window;
  if (
    closed ||
    left(life, window) ||
    (wasActive && silent >= silenceWeeks && life.statement?.what !== "resting")
  )
    return {stage: "faded", because: say("stageFaded", {count: silent})};
  return null;
}

/** A found community that had people and has none: detection let it go. */
const left = ({origin, series: {members}}: CommunityLife, window: number): boolean =>
  origin === "detected" && members[window] === 0 && members.subarray(0, window).some((n) => n > 0);

/**
 * Weeks since its founding, or its first sign of life, which is a week too; 0 before. What was there when the data begin
 * is older than any youth.
 */
function ageWeeks(
  {foundedOn, series}: CommunityLife,
  window: number,
  {windowStarts}: StageRules
): number {
  const first = series.active.findIndex((value) => value > 0);
  if (first < 0 || first > window) return 0;
  const sinceFounding = foundedOn === null ? -1 : weeksBetween(foundedOn, windowStarts[window]);
  if (sinceFounding >= 0) return Math.max(1, sinceFounding);
  return first < firstWindows ? youthWeeks + window - first : Math.max(1, window - first);
}

const weeksBetween = (from: string, to: string) =>
  Math.floor((Date.parse(to) - Date.parse(from)) / 6048e5);
