import {fail} from "../errors.ts";

/** Pairs that may be matched: row i with column j for a weight. Pairs not listed are never matched. */
export interface Pairs {
  rows: number;
  columns: number;
  row: ArrayLike<number>;
  column: ArrayLike<number>;
  weight: ArrayLike<number>;
}

/**
 * Who continues whom: matches each row with at most one column and each column with at most one
 * row, so that the weights matched sum to the most possible.
 *
 * @param pairs sorted or not, no pair twice; weights of any finite size, but none under 0 is ever used.
 * @returns Int32Array [rows], the column of each row, −1 for none.
 * @throws GRAPH_SHAPE if the columns differ in length or a pair is out of range.
 * @see Jonker & Volgenant (1987), doi:10.1007/BF02278710, on sparse rows: every row may also stay alone,
 * at 0. Each row adds one shortest augmenting path, which ends at the first free column.
 */
export function bestMatching(pairs: Pairs): Int32Array {
  const {rows, columns} = pairs;
  const {starts, targets, costs} = costRows(pairs);
  const all = columns + rows; // column `columns + i` stands for row i staying alone
  const rowPrice = new Float64Array(rows);
  const columnPrice = new Float64Array(all);
  const matched = new Int32Array(all).fill(-1); // column → row
  const distance = new Float64Array(all).fill(Infinity);
  const via = new Int32Array(all); // column → row it was reached from
  const column = new Int32Array(rows).fill(-1);
  for (let i = 0; i < rows; i++) {
    for (let a = starts[i]; a < starts[i + 1]; a++) rowPrice[i] = Math.min(rowPrice[i], costs[a]);
  }

  for (let start = 0; start < rows; start++) {
    const open: number[] = [];
    const done: number[] = [];
    let row = start;
    let length = 0;
    for (;;) {
      for (let a = starts[row]; a < starts[row + 1]; a++) {
        const j = targets[a];
        const reach = length + costs[a] - rowPrice[row] - columnPrice[j];
        if (reach >= distance[j]) continue;
        if (distance[j] === Infinity) open.push(j);
        distance[j] = reach;
        via[j] = row;
      }
      let nearest = 0;
      for (let i = 1; i < open.length; i++)
        if (distance[open[i]] < distance[open[nearest]]) nearest = i;
      const [j] = open.splice(nearest, 1);
      length = distance[j];
      done.push(j);
      if (matched[j] < 0) break;
      row = matched[j];
    }
    rowPrice[start] += length;
    for (const j of done) {
      if (matched[j] >= 0) rowPrice[matched[j]] += length - distance[j];
      columnPrice[j] -= length - distance[j];
    }
    for (let j = done[done.length - 1], next = -1; next !== start; ) {
      next = via[j];
      const left = column[next];
      matched[j] = next;
      column[next] = j;
      j = left;
    }
    for (const j of open) distance[j] = Infinity;
    for (const j of done) distance[j] = Infinity;
  }
  return column.map((j) => (j < columns ? j : -1));
}

/** The pairs by row, as costs (−weight), each row with its own column of cost 0 for staying alone. */
function costRows({rows, columns, row, column, weight}: Pairs) {
  if (row.length !== column.length || row.length !== weight.length)
    fail("GRAPH_SHAPE", `columns of ${row.length}, ${column.length} and ${weight.length} pairs`);
  const starts = new Uint32Array(rows + 1);
  for (let p = 0; p < row.length; p++) {
    const known = row[p] >= 0 && row[p] < rows && column[p] >= 0 && column[p] < columns;
    if (!known || !Number.isFinite(weight[p]))
      fail("GRAPH_SHAPE", `pair ${p} joins ${row[p]} and ${column[p]} for ${weight[p]}`);
    starts[row[p] + 1]++;
  }
  for (let i = 0; i < rows; i++) starts[i + 1] += starts[i] + 1;
  const next = starts.slice();
  const targets = new Uint32Array(row.length + rows);
  const costs = new Float64Array(row.length + rows);
  for (let p = 0; p < row.length; p++) {
    targets[next[row[p]]] = column[p];
    costs[next[row[p]]++] = -weight[p];
  }
  for (let i = 0; i < rows; i++) targets[next[i]] = columns + i;
  return {starts, targets, costs};
}
