import {expected, robustRidge} from "../../stats/robust-ridge.ts";
import {type Cases, width} from "./cases.ts";

/** Communities of so many people's worth of chance, and what chance does not explain. */
export const scatter = (before: number): number => Math.sqrt(1 / (before + 2) + 0.005);

/** Cases of one community are much alike: so many are needed to believe half of what they say. */
const pull = 300;
/** An error of nothing says little less than a small one. */
const leastOff = 0.1;
/** Nothing is further from the usual than so many standard deviations. */
const farthest = 3;

/**
 * How far a forecast may be off, by what is known of the case: size, how far from its usual, how it went lately, how many
 * come back, come and go. Only ratios matter: the range is scaled to what held.
 *
 * @param tried rows, and how far each was off. @returns row → spread on the outcome's scale.
 */
export function spreadOf(
  cases: Pick<Cases, "before" | "known">,
  {rows, off}: {rows: readonly number[]; off: readonly number[]}
): (row: number) => number {
  const usual = usualOf(rows.map((row) => toldBy(cases, row)));
  const values = Float64Array.from(rows.flatMap((row) => usual(toldBy(cases, row))));
  const told = Float64Array.from(off, (value, nth) =>
    Math.log(Math.abs(value) / scatter(cases.before[rows[nth]]) + leastOff)
  );
  const weight = new Float64Array(rows.length).fill(1);
  const signs = values.length / rows.length;
  const line = robustRidge({values, width: signs}, told, {weight, pull, tolerance: Infinity});
  return (row) => {
    const here = Float64Array.from(usual(toldBy(cases, row)));
    return scatter(cases.before[row]) * Math.exp(expected(here, 0, line));
  };
}

/** See `knownAt` for what stands where. */
function toldBy({before, known}: Pick<Cases, "before" | "known">, row: number): number[] {
  const at = row * width;
  return [
    Math.log(before[row] + 2),
    Math.abs(known[at + 3]),
    Math.abs(known[at + 4]),
    known[at + 5],
    Math.abs(known[at + 6]),
    known[at + 7] + known[at + 8]
  ];
}

/** Signs in standard deviations from their mean over these rows, after a 1. */
function usualOf(rows: readonly (readonly number[])[]): (signs: readonly number[]) => number[] {
  const means = rows[0].map((_, sign) => mean(rows, (row) => row[sign]));
  const spreads = means.map((middle, sign) =>
    Math.sqrt(mean(rows, (row) => (row[sign] - middle) ** 2))
  );
  const within = (value: number) => Math.max(-farthest, Math.min(farthest, value));
  return (signs) => [
    1,
    ...signs.map((value, sign) => within((value - means[sign]) / (spreads[sign] || 1)))
  ];
}

function mean<T>(rows: readonly T[], of: (row: T) => number): number {
  let sum = 0;
  for (const row of rows) sum += of(row);
  return sum / rows.length;
}
