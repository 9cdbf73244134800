import type {Interval} from "../../stats/interval.ts";
import {groupedRange} from "../../stats/grouped-range.ts";
import {expected, robustRidge} from "../../stats/robust-ridge.ts";
import {forgetful, learnedFrom, type Memory} from "../learned.ts";
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
 * @param weeks ahead. @param windows that are known. @param memory of lines drawn before. @returns null with too few cases
 * to try lines on.
 * @see Lei et al. (2018), doi:10.1080/01621459.2017.1307116, 5.2, ranges as wide as cases like it need, split by time: what
 * is tried lies after what is learned.
 */
export function foretell(
  cases: Cases,
  windows: number,
  weeks: number,
  memory: Memory = forgetful
): Foretold | null {
  const until = learnedFrom(windows);
  const over = Int32Array.from(cases.window.keys()).filter(
    (row) => cases.window[row] + weeks <= until
  );
  const past = only(cases, over);
  const {community, window, before, scaled, known} = past;
  const {now, rows, off} = memory.recall(
    [Int32Array.of(until, weeks), community, window, before, scaled, known],
    () => ({now: lineUntil(past, until - weeks), ...triedOn(past, until, weeks)})
  );
  if (!now || off.length < leastTried) return null;
  const tried = {rows: Array.from(rows, (row) => over[row]), off: Array.from(off)};
  const spread = spreadOf(cases, tried);
  const rangeAt = rangesBySize(cases, {
    rows: tried.rows,
    off: tried.off.map((off, nth) => off / spread(tried.rows[nth]))
  });
  const middle = (row: number) => expected(cases.known, row, now);
  return {
    middle,
    low: (row) => middle(row) + Math.min(0, rangeAt(row).low) * spread(row),
    high: (row) => middle(row) + Math.max(0, rangeAt(row).high) * spread(row)
  };
}

/** Fewer communities of about a size say no more of it than all do. */
const leastOfSize = 5;

/**
 * Row → what lines were off at communities of about its size, where enough were tried, or at all: a community of a dozen is
 * often a larger one on its way down, and lines drawn through all are off below it.
 */
function rangesBySize(
  {before, community}: Pick<Cases, "before" | "community">,
  {rows, off}: {rows: readonly number[]; off: readonly number[]}
): (row: number) => Interval {
  const sizes = rows.map((row) => sizeOf(before[row]));
  const rangeOf = (of: readonly number[]) =>
    groupedRange(
      of.map((nth) => off[nth]),
      0.8,
      new Set(of.map((nth) => community[rows[nth]])).size
    );
  const all = Array.from(rows.keys());
  const known = new Map<number, Interval>();
  return (row) => {
    const size = sizeOf(before[row]);
    const found = known.get(size);
    if (found) return found;
    const alike = all.filter((nth) => Math.abs(sizes[nth] - size) <= 1);
    const few = new Set(alike.map((nth) => community[rows[nth]])).size < leastOfSize;
    const range = rangeOf(few || alike.length < leastTried ? all : alike);
    known.set(size, range);
    return range;
  };
}

/** Two steps where people double. */
const sizeOf = (people: number): number => Math.round(2 * Math.log2(people + 1));

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
  return {rows: Int32Array.from(rows), off: Float64Array.from(off)};
}

/** Some rows, in this order. */
const only = ({community, window, before, scaled, known}: Cases, rows: Int32Array): Cases => ({
  community: rows.map((row) => community[row]),
  window: rows.map((row) => window[row]),
  before: Float64Array.from(rows, (row) => before[row]),
  scaled: Float64Array.from(rows, (row) => scaled[row]),
  known: Float64Array.from(
    {length: rows.length * width},
    (_, at) => known[rows[Math.floor(at / width)] * width + (at % width)]
  )
});

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
