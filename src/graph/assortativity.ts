import {type GroupTies} from "./ei-index.ts";

/**
 * How much ties follow a border, such as units or places: 1, nobody crosses it; 0, as much as chance
 * would cross it, groups being as large and as busy as they are; below 0, people seek the other side.
 *
 * With e the share of all ties inside groups and aᵢ the share of tie ends in group i, it is
 * (e − Σ aᵢ²) ÷ (1 − Σ aᵢ²).
 *
 * @returns at most 1; NaN where there are no ties, or one group has all.
 * @see Newman (2003), "Mixing patterns in networks", doi:10.1103/PhysRevE.67.026126, eq. 2.
 */
export function assortativity({inside, outside}: GroupTies): number {
  let kept = 0;
  let all = 0;
  let squares = 0;
  for (let g = 0; g < inside.length; g++) {
    kept += inside[g];
    all += inside[g] + outside[g];
    squares += (inside[g] + outside[g]) ** 2;
  }
  const chance = squares / all ** 2;
  return (kept / all - chance) / (1 - chance);
}
