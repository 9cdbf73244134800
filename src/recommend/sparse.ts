import type {Csr} from "../graph/csr.ts";
import {topK} from "../graph/top-k.ts";

/** A matrix by rows: of row i the columns `targets[starts[i] … starts[i+1])` with their `weights`. */
export type Sparse = Csr;

/** The rows a table of entries makes, each in the order given. */
export function sparseOf(
  rows: number,
  {
    row,
    column,
    value
  }: {row: ArrayLike<number>; column: ArrayLike<number>; value: ArrayLike<number>}
): Sparse {
  const starts = new Uint32Array(rows + 1);
  for (let e = 0; e < row.length; e++) starts[row[e] + 1]++;
  for (let i = 0; i < rows; i++) starts[i + 1] += starts[i];
  const targets = new Uint32Array(row.length);
  const weights = new Float64Array(row.length);
  const next = starts.slice();
  for (let e = 0; e < row.length; e++) {
    const to = next[row[e]]++;
    targets[to] = column[e];
    weights[to] = value[e];
  }
  return {starts, targets, weights};
}

/** Columns become rows, each in rising order. */
export function transposed({starts, targets, weights}: Sparse, columns: number): Sparse {
  const row = new Uint32Array(targets.length);
  for (let i = 0; i + 1 < starts.length; i++) row.fill(i, starts[i], starts[i + 1]);
  return sparseOf(columns, {row: targets, column: row, value: weights});
}

interface Multiplied {
  readonly columns: number;
  /** Of each row the largest so many above 0 are kept. */
  readonly most: number;
  /** Changes each sum before the largest are chosen; 0 leaves it out. */
  readonly weigh?: (row: number, column: number, sum: number) => number;
}

/**
 * a · b, of each row the largest numbers off the diagonal, largest first; of equals the smaller column.
 *
 * @see Gustavson (1978), doi:10.1145/355791.355796. Time O(Σ over entries of a of the row of b that it meets).
 */
export function multiplied(a: Sparse, b: Sparse, {columns, most, weigh}: Multiplied): Sparse {
  const sums = new Float64Array(columns);
  const met = new Uint32Array(columns);
  const seen = new Uint8Array(columns);
  const starts = new Uint32Array(a.starts.length);
  const kept: {columns: Uint32Array; sums: Float64Array}[] = [];
  for (let i = 0; i + 1 < a.starts.length; i++) {
    let count = 0;
    for (let e = a.starts[i]; e < a.starts[i + 1]; e++) {
      const k = a.targets[e];
      for (let f = b.starts[k]; f < b.starts[k + 1]; f++) {
        const j = b.targets[f];
        if (seen[j] === 0) met[count++] = j;
        seen[j] = 1;
        sums[j] += a.weights[e] * b.weights[f];
      }
    }
    sums[i] = 0;
    const found = met.subarray(0, count);
    if (weigh) for (const j of found) if (j !== i) sums[j] = weigh(i, j, sums[j]);
    const best = topK(found, sums, most);
    kept.push({columns: best, sums: Float64Array.from(best, (j) => sums[j])});
    starts[i + 1] = starts[i] + best.length;
    for (const j of found) sums[j] = seen[j] = 0;
  }
  const targets = new Uint32Array(starts[kept.length]);
  const weights = new Float64Array(targets.length);
  for (const [i, {columns, sums}] of kept.entries()) {
    targets.set(columns, starts[i]);
    weights.set(sums, starts[i]);
  }
  return {starts, targets, weights};
}
