import type {Cases} from "./cases.ts";

/** No community is warned of twice for the same quarter. */
export const cooldownWeeks = 13;
/** Of a healthy community-year, so many false alarms at most. */
const mostFalse = 1;
const weeksAYear = 52;
/** Where fewer than a quarter of those warned of wane, a warning is not worth anybody's week. */
export const leastThreshold = 0.25;
const [step, steps] = [0.05, 13];

/** Rows that warn, unless their community was warned of within a quarter. @param rows in the order of the cases. */
export function raisedOf(
  {community, window}: Pick<Cases, "community" | "window">,
  rows: Int32Array,
  warns: (row: number) => boolean
): number[] {
  const raised: number[] = [];
  for (const row of rows) {
    const last = raised.at(-1);
    const cooling =
      last !== undefined &&
      community[last] === community[row] &&
      window[row] - window[last] < cooldownWeeks;
    if (!cooling && warns(row)) raised.push(row);
  }
  return raised;
}

/**
 * The chance from which on a warning is raised: the lowest that would have given at most one false alarm a healthy
 * community-year in the rows of the past.
 */
export function thresholdOf(
  cases: Pick<Cases, "community" | "window">,
  {rows, came, chance}: {rows: Int32Array; came: Int8Array; chance: Float64Array}
): number {
  const healthyYears = rows.reduce((all, row) => all + (came[row] === 0 ? 1 : 0), 0) / weeksAYear;
  const falseAt = (threshold: number) =>
    raisedOf(cases, rows, (row) => chance[row] >= threshold).filter((row) => came[row] === 0)
      .length;
  let threshold = leastThreshold;
  for (let nth = 1; nth < steps && falseAt(threshold) > mostFalse * healthyYears; nth++)
    threshold = leastThreshold + nth * step;
  return threshold;
}
