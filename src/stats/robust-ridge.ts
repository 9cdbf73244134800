import {fail} from "../errors.ts";
import {solveSymmetric} from "./solve-symmetric.ts";

/** Rows of numbers, one after the other. */
export interface Rows {
  /** [rows × width] */
  readonly values: Float64Array;
  readonly width: number;
}

export interface RidgeOptions {
  /** [rows] how much each counts; 0 leaves it out. */
  readonly weight: Float64Array;
  /** What pulls each coefficient to zero, but for the first, in rows' worth of weight. */
  readonly pull: number;
  /** A row that lies further off than so much counts less, in proportion; Infinity: all count alike. */
  readonly tolerance: number;
}

/**
 * What to expect of a number, given others: a straight line through all rows that few strange ones cannot bend, pulled
 * to no effect where little is known.
 *
 * @param rows the first value of each is 1. @param told [rows] what came of each.
 * @returns Float64Array [width], the coefficients; all zero where no row counts.
 * @throws STATS_EMPTY where the lengths differ.
 * @see Hoerl & Kennard (1970), doi:10.1080/00401706.1970.10488634; Huber (1964), doi:10.1214/aoms/1177703732, by
 * weighing again. Time O(rows × width²).
 */
export function robustRidge(
  {values, width}: Rows,
  told: Float64Array,
  {weight, pull, tolerance}: RidgeOptions
): Float64Array {
  const rows = told.length;
  if (values.length !== rows * width || weight.length !== rows)
    fail("STATS_EMPTY", `${rows} outcomes of ${values.length / width} rows`);
  let line = new Float64Array(width);
  const counts = weight.slice();
  for (let round = 0; round < rounds; round++) {
    line = leastSquares({values, width}, told, counts, pull);
    if (tolerance === Infinity) break;
    for (let row = 0; row < rows; row++) {
      const off = Math.abs(told[row] - expected(values, row, line));
      counts[row] = weight[row] * (off > tolerance ? tolerance / off : 1);
    }
  }
  return line;
}

const rounds = 6;

/** What a line says of a row. */
export function expected(values: Float64Array, row: number, line: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < line.length; i++) sum += values[row * line.length + i] * line[i];
  return sum;
}

function leastSquares(
  {values, width}: Rows,
  told: Float64Array,
  weight: Float64Array,
  pull: number
): Float64Array<ArrayBuffer> {
  const square = new Float64Array(width * width);
  const side = new Float64Array(width);
  for (let row = 0; row < told.length; row++) {
    if (weight[row] === 0) continue;
    for (let i = 0; i < width; i++) {
      const scaled = weight[row] * values[row * width + i];
      side[i] += scaled * told[row];
      for (let j = 0; j <= i; j++) square[i * width + j] += scaled * values[row * width + j];
    }
  }
  for (let i = 0; i < width; i++) square[i * width + i] += i === 0 ? Number.EPSILON : pull;
  return solveSymmetric(square, side);
}
