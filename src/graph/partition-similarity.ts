import {fail} from "../errors.ts";

/**
 * How much one partition tells of another, 0 to 1; 1 is the same up to names. Many small groups
 * score by chance: see `adjustedMutualInformation`.
 *
 * @see Strehl & Ghosh (2002); normalised by the mean of both entropies. Two partitions that say nothing are the same: 1.
 * @throws GRAPH_SHAPE if they are about different numbers of people.
 */
export function normalisedMutualInformation(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const table = contingency(a, b);
  const mean = (entropy(table.rows, a.length) + entropy(table.columns, a.length)) / 2;
  return mean === 0 ? 1 : mutualInformation(table, a.length) / mean;
}

/**
 * The same, less what two partitions of these group sizes share by chance: 0 is chance, 1 the same.
 *
 * @see Vinh, Epps & Bailey (2010), JMLR 11:2837, mean of both entropies. Time O(Σ over pairs of groups of the smaller size).
 * @throws GRAPH_SHAPE
 */
export function adjustedMutualInformation(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const table = contingency(a, b);
  const mean = (entropy(table.rows, a.length) + entropy(table.columns, a.length)) / 2;
  const chance = expectedInformation(table.rows, table.columns, a.length);
  const most = mean - chance;
  return Math.abs(most) < 1e-12 ? 1 : (mutualInformation(table, a.length) - chance) / most;
}

/**
 * Of all pairs of people, how many both partitions treat alike, less chance: 0 is chance, 1 the same.
 *
 * @see Hubert & Arabie (1985), doi:10.1007/BF01908075.
 * @throws GRAPH_SHAPE
 */
export function adjustedRand(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const {rows, columns, cells} = contingency(a, b);
  const together = pairs(cells.map(({count}) => count));
  const [inA, inB, all] = [pairs(rows), pairs(columns), pairs([a.length])];
  const chance = all === 0 ? 0 : (inA * inB) / all;
  const most = (inA + inB) / 2;
  return most === chance ? 1 : (together - chance) / (most - chance);
}

/** How many pairs of people these groups hold. */
const pairs = (sizes: readonly number[]): number =>
  sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);

interface Contingency {
  rows: number[];
  columns: number[];
  cells: {row: number; column: number; count: number}[];
}

/** How many people are in each group of `a`, of `b`, and of both; empty cells left out. */
function contingency(a: ArrayLike<number>, b: ArrayLike<number>): Contingency {
  if (a.length !== b.length)
    fail("GRAPH_SHAPE", `partitions of ${a.length} and ${b.length} people`);
  const names = [new Map<number, number>(), new Map<number, number>()];
  const number = (side: 0 | 1, label: number) => {
    const known = names[side].get(label) ?? names[side].size;
    names[side].set(label, known);
    return known;
  };
  const rows: number[] = [];
  const columns: number[] = [];
  const cells = new Map<number, Contingency["cells"][number]>();
  for (let p = 0; p < a.length; p++) {
    const [row, column] = [number(0, a[p]), number(1, b[p])];
    rows[row] = (rows[row] ?? 0) + 1;
    columns[column] = (columns[column] ?? 0) + 1;
    const key = row * a.length + column;
    const cell = cells.get(key);
    if (cell) cell.count++;
    else cells.set(key, {row, column, count: 1});
  }
  return {rows, columns, cells: [...cells.values()]};
}

const entropy = (counts: number[], people: number): number =>
  counts.reduce((sum, count) => sum - (count / people) * Math.log(count / people), 0);

/** What both tell less what both tell together: of the same partition twice, exactly what one tells. */
const mutualInformation = ({rows, columns, cells}: Contingency, people: number): number => {
  const together = cells.map(({count}) => count);
  return entropy(rows, people) + entropy(columns, people) - entropy(together, people);
};

/** Mean of the mutual information when people are dealt into groups of these sizes (hypergeometric). */
function expectedInformation(rows: number[], columns: number[], people: number): number {
  const f = new Float64Array(people + 1); // ln i!
  for (let i = 2; i <= people; i++) f[i] = f[i - 1] + Math.log(i);
  let sum = 0;
  for (const {size: a, times: as} of timesOf(rows)) {
    for (const {size: b, times: bs} of timesOf(columns)) {
      for (let both = Math.max(1, a + b - people); both <= Math.min(a, b); both++) {
        const chance = Math.exp(
          f[a] +
            f[b] +
            f[people - a] +
            f[people - b] -
            f[people] -
            f[both] -
            f[a - both] -
            f[b - both] -
            f[people - a - b + both]
        );
        sum += as * bs * chance * (both / people) * Math.log((both * people) / (a * b));
      }
    }
  }
  return sum;
}

/** Each size once, with how often it occurs. */
function timesOf(sizes: number[]): {size: number; times: number}[] {
  const times = new Map<number, number>();
  for (const size of sizes) times.set(size, (times.get(size) ?? 0) + 1);
  return [...times].map(([size, times]) => ({size, times}));
}
