import type {Csr} from "../graph/csr.ts";

/** Of fewer people who talk across, each carries much by necessity. */
const leastCarriers = 5;

/**
 * How much of what passes between a side of the organisation and all others passes through each of its people.
 *
 * @param side [n], the unit or place of each person; −1 unknown, such ties do not count.
 * @returns Float64Array [n], share of the tie weight that leads from their side to others, 0–1; NaN where the side is
 * unknown, or fewer than five of its people talk across.
 */
export function carriedAcross({starts, targets, weights}: Csr, side: Int32Array): Float64Array {
  const sides = side.reduce((most, s) => Math.max(most, s), -1) + 1;
  const all = new Float64Array(sides);
  const carriers = new Uint32Array(sides);
  const carried = Float64Array.from(side, (own, person) => {
    let across = 0;
    if (own < 0) return NaN;
    for (let a = starts[person]; a < starts[person + 1]; a++) {
      const other = side[targets[a]];
      if (other >= 0 && other !== own) across += weights[a];
    }
    all[own] += across;
    if (across > 0) carriers[own]++;
    return across;
  });
  return carried.map((across, person) =>
    carriers[side[person]] >= leastCarriers ? across / all[side[person]] : NaN
  );
}
