import {quantile} from "../stats/quantile.ts";
import type {PersonRole} from "./detection.ts";

interface Connected {
  readonly ties: number;
  readonly betweenness: number;
  /** Share of tie weight across units; NaN unknown. */
  readonly crossUnitShare: number;
}

/** Fewer ties than this hold nobody. */
const fewTies = 3;

/**
 * Where a person stands between others. alone: no tie. loose: one or two. broker: among the tenth through whom most
 * shortest paths run. bridge: at least half of their talk goes to other units. connected: everybody else.
 *
 * @param brokerAbove see `brokerLine`.
 */
export function personRole(
  {ties, betweenness, crossUnitShare}: Connected,
  brokerAbove: number
): PersonRole {
  if (ties === 0) return "alone";
  if (ties < fewTies) return "loose";
  if (betweenness > brokerAbove) return "broker";
  return crossUnitShare >= 0.5 ? "bridge" : "connected";
}

/** Nine in ten of those with a tie stand between fewer pairs than this. */
export function brokerLine(betweenness: Float64Array, strength: Float64Array): number {
  const tied = betweenness.filter((_, person) => strength[person] > 0);
  return tied.length === 0 ? 0 : quantile(tied, 0.9);
}
