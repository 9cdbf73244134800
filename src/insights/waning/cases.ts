import {isAtRisk, type Weeks, weeksToFall} from "./fall.ts";
import {signs, signsOf} from "./signs.ts";

/** Communities at risk, one row a community and window, ordered by community and window; what was seen, what came. */
export interface Cases {
  readonly community: Int32Array;
  readonly window: Int32Array;
  /** [rows × signs], as measured. */
  readonly seen: Float64Array;
  /** Of each horizon [rows]: 1 it waned within that time, 0 it did not, −1 nobody can know. */
  readonly came: readonly Int8Array[];
}

/** 30, 60 and 90 days, in weeks. */
export const horizonWeeks = [4, 9, 13] as const;
export const horizonDays = [30, 60, 90] as const;

export function casesOf(weeks: Weeks, windowStarts: readonly string[]): Cases {
  const rows: [number[], number[]] = [[], []];
  for (let c = 0; c < weeks.lives.length; c++)
    for (let w = 0; w < weeks.windows; w++)
      if (isAtRisk(weeks, c, w)) {
        rows[0].push(c);
        rows[1].push(w);
      }
  const [community, window] = [Int32Array.from(rows[0]), Int32Array.from(rows[1])];
  const came = horizonWeeks.map((most) =>
    Int8Array.from(community, (c, row) => Math.sign(weeksToFall(weeks, c, window[row], most)))
  );
  return {community, window, seen: signsOf(weeks, windowStarts, {community, window}), came};
}

/** Scales on which signs are compared: mean and spread of each. */
export interface Scales {
  readonly mean: ArrayLike<number>;
  readonly spread: ArrayLike<number>;
}

/** Nothing is so strange that it should outweigh all else. */
const strangest = 4;

/** On one scale; what was not measured is taken as the mean. @param seen [rows × signs] as measured. */
export function scaled(seen: Float64Array, {mean, spread}: Scales): Float64Array {
  const table = new Float64Array(seen.length);
  for (let at = 0; at < seen.length; )
    for (let s = 0; s < signs.length; s++, at++) {
      const strange = (seen[at] - mean[s]) / spread[s];
      table[at] = Number.isNaN(strange) ? 0 : Math.max(-strangest, Math.min(strangest, strange));
    }
  return table;
}

/** What was seen in some of the rows. @returns Float64Array [rows × signs]. */
export function seenIn({seen}: Pick<Cases, "seen">, rows: Int32Array): Float64Array {
  const k = signs.length;
  const table = new Float64Array(rows.length * k);
  rows.forEach((row, i) => table.set(seen.subarray(row * k, (row + 1) * k), i * k));
  return table;
}

/** Mean and spread of each sign where it was measured. */
export function scalesOf(seen: Float64Array): {mean: number[]; spread: number[]} {
  const k = signs.length;
  const mean: number[] = [];
  const spread: number[] = [];
  for (let s = 0; s < k; s++) {
    let [n, sum, squares] = [0, 0, 0];
    for (let at = s; at < seen.length; at += k)
      if (!Number.isNaN(seen[at])) {
        n++;
        sum += seen[at];
        squares += seen[at] ** 2;
      }
    mean.push(n > 0 ? sum / n : 0);
    spread.push(n > 0 ? Math.sqrt(Math.max(1e-6, squares / n - (sum / n) ** 2)) : 1);
  }
  return {mean, spread};
}
