import {changePoints, type Proof, when, whether} from "../stats/change-points/change-points.ts";
import type {Usual} from "../stats/usual.ts";
import {meanOf} from "./pace.ts";

/** A community keeps another pace from a window on: people a week until then, and since. */
export interface PaceChange {
  readonly window: number;
  readonly before: number;
  readonly after: number;
}

/** It is slower below this share of its usual. */
const stillUsual = 0.75;

/** How a community's pace changed up to a window, since its first week that is not silent; oldest first. */
export function paceChanges(
  series: Float64Array,
  window: number,
  proof: Proof = whether
): PaceChange[] {
  const starts = startsOf(series, window, proof);
  const paces = starts.map((start, nth) => paceOf(series, start, starts[nth + 1] ?? window + 1));
  return starts
    .map((start, nth) => ({window: start, before: paces[nth - 1], after: paces[nth]}))
    .slice(1);
}

/** Of a community known to be slower: first window of all that is below three quarters of its usual; null: none is. */
export function slowerSince(series: Float64Array, window: number, usual: Usual): number | null {
  const changes = paceChanges(series, window, when);
  const still = changes.findLastIndex(({after}) => after >= stillUsual * usual.middle);
  return changes[still + 1]?.window ?? null;
}

function startsOf(series: Float64Array, window: number, proof: Proof): number[] {
  const first = series.findIndex((value) => value > 0);
  if (first < 0 || first > window) return [];
  const cuts = changePoints(series.subarray(first, window + 1), proof);
  return [first, ...cuts.map((cut) => first + cut)];
}

const paceOf = (series: Float64Array, start: number, end: number): number =>
  meanOf(series, end - 1, end - start);
