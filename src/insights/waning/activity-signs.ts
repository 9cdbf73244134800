import {signs} from "./signs.ts";

/** Signs of its activity alone: what a simpler model would look at. */
const activitySigns = signs.flatMap(({of}, s) => (of === "size" || of === "pace" ? [s] : []));

/** Of rows of all signs, these columns. */
export function activityOf(x: Float64Array): Float64Array {
  const [k, kept] = [signs.length, activitySigns.length];
  const table = new Float64Array((x.length / k) * kept);
  for (let row = 0; row * k < x.length; row++)
    for (let s = 0; s < kept; s++) table[row * kept + s] = x[row * k + activitySigns[s]];
  return table;
}
