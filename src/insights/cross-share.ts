import type {Csr} from "../graph/csr.ts";

/**
 * How much of each person's talk crosses a border of the organisation.
 *
 * @param side [n], the unit or place of each person; −1 unknown, such ties do not count.
 * @returns Float64Array [n], share of tie weight with people of another side; NaN where no tie counts.
 */
export function crossShare({starts, targets, weights}: Csr, side: Int32Array): Float64Array {
  return Float64Array.from(side, (own, person) => {
    let across = 0;
    let known = 0;
    if (own < 0) return NaN;
    for (let a = starts[person]; a < starts[person + 1]; a++) {
      const other = side[targets[a]];
      if (other < 0) continue;
      known += weights[a];
      if (other !== own) across += weights[a];
    }
    return across / known;
  });
}
