import {underMinimum} from "./minimum-group.ts";

/** A row of counts as it may leave; null is withheld. */
export interface Suppressed {
  cells: (number | null)[];
  total: number | null;
}

/**
 * Withholds counts under the minimum from a row that adds up to a total, and as many others as it
 * takes that none can be got back by subtraction: what is withheld is at least two counts and,
 * together, at least the minimum. The smallest counts go first, of equals the first. A withheld
 * count must read the same whatever the reason.
 *
 * @param counts people, in parts that do not overlap.
 * @param minimum the least number of people that may be told of.
 */
export function suppressed(counts: readonly number[], minimum: number): Suppressed {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const cells: (number | null)[] = [...counts];
  const smallestFirst = [...counts.keys()]
    .filter((i) => counts[i] > 0)
    .sort((i, j) => counts[i] - counts[j] || i - j);
  let hidden = 0;
  let people = 0;
  for (const i of smallestFirst) {
    const safe = hidden === 0 || (hidden > 1 && people >= minimum);
    if (!underMinimum(counts[i], minimum) && safe) break;
    cells[i] = null;
    hidden++;
    people += counts[i];
  }
  const told = hidden === 1 || underMinimum(total, minimum) ? null : total;
  return {cells, total: told};
}
