import {countOrNull, underMinimum} from "./minimum-group.ts";

/** A row of counts as it may leave; null is withheld. */
export interface Suppressed {
  cells: (number | null)[];
  total: number | null;
}

/**
 * Withholds counts under the minimum from a row that adds up to a total, and with them the smallest
 * others, until one of those withheld reaches the minimum and all together twice the minimum: then
 * neither subtraction nor knowing this rule tells what a withheld count is. Equals go together.
 * Nobody (0) is told as long as something else is. A withheld count must read the same whatever the reason.
 *
 * @param counts people, in parts that do not overlap.
 * @param minimum the least number of people that may be told of.
 */
export function suppressed(counts: readonly number[], minimum: number): Suppressed {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (!counts.some((count) => underMinimum(count, minimum))) return {cells: [...counts], total};

  let [highest, people] = [0, 0]; // of those withheld
  const enough = () => highest >= minimum && people >= 2 * minimum;
  for (const count of counts.toSorted((a, b) => a - b)) {
    if (enough()) break;
    highest = count;
    people += count;
  }
  const told = (count: number) => enough() && (count === 0 || count > highest);
  const cells = counts.map((count) => (told(count) ? count : null));
  return {cells, total: countOrNull(total, minimum)};
}
