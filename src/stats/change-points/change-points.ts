import {countCost} from "./count-cost.ts";
import {pelt} from "./pelt.ts";

/** Counts of a week scatter by √(1 ÷ size) of their mean beside chance: seasons, holidays and bursts are part of that. */
const size = 5;

/** How much is asked of a change: what a cut saves, in times the logarithm of the length, and how long paces last. */
export interface Proof {
  readonly factor: number;
  readonly shortest: number;
}

/** Whether it changed at all; and when, where it is known to have. */
export const whether: Proof = {factor: 4, shortest: 6};
export const when: Proof = {factor: 1, shortest: 4};

/**
 * The weeks from which a community keeps another pace than before; none where one pace tells it best. Of PELT, binary
 * segmentation, BOCPD and never, under several costs, this one is closest to planted changes: `coppice evaluate changes`.
 *
 * @param counts of a week, none negative; NaN = not measured.
 * @returns first weeks of the new paces, rising.
 */
export const changePoints = (counts: Float64Array, {factor, shortest}: Proof = whether): number[] =>
  pelt(countCost(counts, size), {
    penalty: factor * Math.log(Math.max(2, counts.length)),
    shortest
  });
