import type {SegmentCost, Segmenting} from "./segment-cost.ts";

/**
 * Where a series changes: the cuts that cost least in all, each cut costing a penalty. Exact, as if every set of cuts
 * were tried; a place that can never again be the last cut is forgotten.
 *
 * @returns first places of the new stretches, rising; none where one stretch is best.
 * @see Killick, Fearnhead & Eckley (2012), doi:10.1080/01621459.2012.737745, with K = 0 and a shortest stretch. Time
 * O(n) where changes come as long as the series grows, O(n²) at worst.
 */
export function pelt({length, between}: SegmentCost, {penalty, shortest}: Segmenting): number[] {
  const best = new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY); // of the values before t
  const last = new Int32Array(length + 1); // cut before t
  best[0] = -penalty;
  let candidates = [0];
  for (let t = shortest; t <= length; t++) {
    if (t - shortest >= shortest) candidates.push(t - shortest);
    for (const s of candidates) {
      const cost = best[s] + between(s, t) + penalty;
      if (cost < best[t]) [best[t], last[t]] = [cost, s];
    }
    const settled = t + 1 - shortest; // a cut here is open to all that comes after
    candidates = candidates.filter(
      (s) => s >= settled || best[s] + between(s, settled) <= best[settled]
    );
  }
  return cutsBefore(length, last);
}

function cutsBefore(length: number, last: Int32Array): number[] {
  const cuts: number[] = [];
  for (let t = last[length]; t > 0; t = last[t]) cuts.push(t);
  return cuts.reverse();
}
