import {groupedRange} from "../../stats/grouped-range.ts";
import {expected, robustRidge} from "../../stats/robust-ridge.ts";
import {type Cases, width} from "./cases.ts";
import {scatter, spreadOf} from "./spread.ts";

const line = {pull: 10, tolerance: 0.2};
/** Ends of the shares of the past at which a line was drawn and tried on what came next. */
const origins = [0.4, 0.55, 0.7, 0.85, 1];
/** Fewer tried forecasts say nothing of how far one may be off. */
const leastTried = 30;

/** What is expected of each case on the outcome's scale, with the range that four in five outcomes fall into. */
export interface Foretold {
  readonly middle: (row: number) => number;
  readonly low: (row: number) => number;
  readonly high: (row: number) => number;
}

/**
 * What communities have in common tells what to expect of one: a line through all past cases; and how far such lines
 * were off when they were drawn in the past and tried on what came next tells how far this one may be: further where
 * cases like it were off further.
 *
 * @param weeks ahead. @param windows that are known; @returns null with too few cases to try lines on.
 * @see Lei et al. (2018), doi:10.1080/01621459.2017.1307116, 5.2, ranges as wide as cases like it need, split by time: what
 * is tried lies after what is learned.
 */
export function foretell(cases: Cases, windows: number, weeks: number): Foretold | null {
  const now = lineUntil(cases, windows - weeks);
  const tried = triedOn(cases, windows, weeks);
  if (!now || tried.off.length < leastTried) return null;
  const spread = spreadOf(cases, tried);
  const {low, high} = groupedRange(
    tried.off.map((off, nth) => off / spread(tried.rows[nth])),
    0.8,
    new Set(tried.rows.map((row) => cases.community[row])).size
  );
  const middle = (row: number) => expected(cases.known, row, now);
  const at = (shift: number) => (row: number) => middle(row) + shift * spread(row);
  return {middle, low: at(Math.min(0, low)), high: at(Math.max(0, high))};
}

/** Lines as they would have been drawn in the past: how far each was off what came next. */
function triedOn(cases: Cases, windows: number, weeks: number) {
  const rows: number[] = [];
  const off: number[] = [];
  for (let nth = 1; nth < origins.length; nth++) {
    const [origin, end] = [origins[nth - 1] * windows, origins[nth] * windows];
    const past = lineUntil(cases, origin - weeks);
    if (!past) continue;
    for (let row = 0; row < cases.scaled.length; row++) {
      if (!isTried(cases, row, origin, end)) continue;
      rows.push(row);
      off.push(cases.scaled[row] - expected(cases.known, row, past));
    }
  }
  return {rows, off};
}

const isTried = ({window, scaled}: Cases, row: number, origin: number, end: number): boolean =>
  window[row] > origin && window[row] <= end && !Number.isNaN(scaled[row]);

/** The line through all cases that were over by then; null for too few. */
function lineUntil({window, scaled, before, known}: Cases, last: number): Float64Array | null {
  let cases = 0;
  const weight = Float64Array.from(scaled, (value, row) => {
    if (Number.isNaN(value) || window[row] > last) return 0;
    cases++;
    return 1 / scatter(before[row]) ** 2;
  });
  const told = scaled.map((value) => (Number.isNaN(value) ? 0 : value));
  return cases < leastTried ? null : robustRidge({values: known, width}, told, {weight, ...line});
}
