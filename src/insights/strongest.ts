import type {Csr} from "../graph/csr.ts";

/** Of each person so many strongest ties shape communities. */
export const shaping = 30;

/**
 * The graph with only those ties that are among the `most` strongest of either of their people: what shapes
 * communities, with acquaintances of a single word left out where somebody has many. Time O(n + m log m).
 */
export function strongest({starts, targets, weights}: Csr, most: number): Csr {
  const n = starts.length - 1;
  const least = new Float64Array(n); // a person keeps ties from this weight on
  for (let v = 0; v < n; v++) {
    const ties = starts[v + 1] - starts[v];
    if (ties > most) least[v] = weights.slice(starts[v], starts[v + 1]).sort()[ties - most];
  }
  const kept = {
    starts: new Uint32Array(n + 1),
    targets: new Uint32Array(targets.length),
    weights: new Float64Array(targets.length)
  };
  let end = 0;
  for (let v = 0; v < n; v++) {
    for (let a = starts[v]; a < starts[v + 1]; a++) {
      if (weights[a] < least[v] && weights[a] < least[targets[a]]) continue;
      kept.targets[end] = targets[a];
      kept.weights[end++] = weights[a];
    }
    kept.starts[v + 1] = end;
  }
  return {
    starts: kept.starts,
    targets: kept.targets.slice(0, end),
    weights: kept.weights.slice(0, end)
  };
}
