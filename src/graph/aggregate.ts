import {membersOf} from "./partition.ts";
import type {Level} from "./local-moving.ts";

/**
 * The graph of groups: one node a group, ties between groups summed, ties inside left out (no
 * move can change what they add).
 *
 * @param group [n], labels 0 … groups − 1, each in use.
 * Time O(n + m).
 */
export function aggregate(
  {starts, targets, weights, mass}: Level,
  group: Uint32Array,
  groups: number
): Level {
  const {order, first} = membersOf(group, groups);
  const upper = {
    starts: new Uint32Array(groups + 1),
    targets: new Uint32Array(targets.length),
    weights: new Float64Array(targets.length),
    mass: new Float64Array(groups)
  };
  const place = new Uint32Array(groups); // where the tie to a group stands; stale below the row's start
  let end = 0;
  for (let g = 0; g < groups; g++) {
    const rowStart = end;
    for (let i = first[g]; i < first[g + 1]; i++) {
      const v = order[i];
      upper.mass[g] += mass[v];
      for (let a = starts[v]; a < starts[v + 1]; a++) {
        const h = group[targets[a]];
        if (h === g) continue;
        const at = place[h];
        if (at >= rowStart && at < end && upper.targets[at] === h) upper.weights[at] += weights[a];
        else {
          place[h] = end;
          upper.targets[end] = h;
          upper.weights[end++] = weights[a];
        }
      }
    }
    upper.starts[g + 1] = end;
  }
  upper.targets = upper.targets.slice(0, end);
  upper.weights = upper.weights.slice(0, end);
  return upper;
}
