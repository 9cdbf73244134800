import {fail} from "../errors.ts";
import {chanceOf} from "./logistic.ts";

export interface Boosting {
  /** Trees; each is so deep, 2^depth leaves. */
  readonly rounds?: number;
  readonly depth?: number;
  /** Share of each tree's advice that is taken. */
  readonly rate?: number;
  /** Cases' worth of doubt in each leaf. */
  readonly leafPenalty?: number;
  /** A leaf holds so much of p(1 − p), summed, at least. */
  readonly leastWeight?: number;
  /** [n], log odds to start from; 0 without it. */
  readonly from?: Float64Array;
}

/** Complete trees one after the other: of tree t, node i ≥ 1, children 2i and 2i + 1; a case goes right when above. */
export interface Trees {
  readonly depth: number;
  readonly features: number;
  /** [rounds × 2^depth], −1: nothing is asked, go left. */
  readonly asks: Int16Array;
  readonly above: Float64Array;
  /** [rounds × 2^depth], what each leaf adds to the log odds. */
  readonly leaves: Float64Array;
}

const bins = 32;

/**
 * Learns, tree by tree, what makes something likely where straight lines do not: each tree corrects the log odds of
 * those before it.
 *
 * @param x [n × k] row after row. @param happened [n], 0 or 1.
 * @throws STATS_EMPTY for no cases, or arrays that disagree.
 * @see Friedman (2001), doi:10.1214/aos/1013203451; second-order leaves and gains as Chen & Guestrin (2016),
 * doi:10.1145/2939672.2939785, over 32 equal-count bins. Time O(rounds × depth × n k).
 */
export function boostedTrees(
  x: Float64Array,
  happened: ArrayLike<number>,
  {
    rounds = 60,
    depth = 3,
    rate = 0.1,
    leafPenalty = 5,
    leastWeight = 3,
    from = new Float64Array(happened.length)
  }: Boosting = {}
): Trees {
  const n = happened.length;
  const k = x.length / n;
  if (!Number.isInteger(k) || from.length !== n)
    fail("STATS_EMPTY", `${x.length} values of ${n} cases`);
  const {edges, binned} = binsOf(x, n, k);
  const size = 2 ** depth;
  const asks = new Int16Array(rounds * size).fill(-1);
  const above = new Float64Array(rounds * size);
  const leaves = new Float64Array(rounds * size);
  const odds = Float64Array.from(from);
  const slope = new Float64Array(n);
  const bend = new Float64Array(n);
  const node = new Uint16Array(n);
  const sums = new Float64Array(size * k * bins * 2);

  for (let t = 0; t < rounds; t++) {
    for (let i = 0; i < n; i++) {
      const chance = chanceOf(odds[i]);
      slope[i] = happened[i] - chance;
      bend[i] = chance * (1 - chance);
      node[i] = 1;
    }
    for (let first = 1; first < size; first *= 2) {
      sums.fill(0, 0, first * k * bins * 2);
      for (let j = 0; j < k; j++)
        for (let i = 0, column = j * n; i < n; i++, column++) {
          const at = (((node[i] - first) * k + j) * bins + binned[column]) * 2;
          sums[at] += slope[i];
          sums[at + 1] += bend[i];
        }
      const cuts = new Int16Array(first);
      for (let v = 0; v < first; v++) {
        const {feature, bin} = bestCut(sums, v, {k, leafPenalty, leastWeight});
        asks[t * size + first + v] = feature;
        cuts[v] = bin;
        if (feature >= 0) above[t * size + first + v] = edges[feature * bins + bin];
      }
      for (let i = 0; i < n; i++) {
        const v = node[i] - first;
        const feature = asks[t * size + node[i]];
        node[i] = 2 * node[i] + (feature >= 0 && binned[feature * n + i] > cuts[v] ? 1 : 0);
      }
    }
    const slopes = new Float64Array(size);
    const bends = new Float64Array(size);
    for (let i = 0; i < n; i++) {
      slopes[node[i] - size] += slope[i];
      bends[node[i] - size] += bend[i];
    }
    for (let leaf = 0; leaf < size; leaf++)
      leaves[t * size + leaf] = (rate * slopes[leaf]) / (bends[leaf] + leafPenalty);
    for (let i = 0; i < n; i++) odds[i] += leaves[t * size + node[i] - size];
  }
  return {depth, features: k, asks, above, leaves};
}

/** What the trees add to the log odds of each case. @returns Float64Array [n]. */
export function treesSay({depth, features, asks, above, leaves}: Trees, x: Float64Array) {
  const size = 2 ** depth;
  const odds = new Float64Array(x.length / features);
  for (let i = 0; i < odds.length; i++)
    for (let root = 0; root < asks.length; root += size) {
      let node = 1;
      while (node < size) {
        const feature = asks[root + node];
        const right = feature >= 0 && x[i * features + feature] > above[root + node];
        node = 2 * node + (right ? 1 : 0);
      }
      odds[i] += leaves[root + node - size];
    }
  return odds;
}

/** Upper edges of equal-count bins, and the bin of each value, column after column. */
function binsOf(x: Float64Array, n: number, k: number) {
  const edges = new Float64Array(k * bins).fill(Number.POSITIVE_INFINITY);
  const binned = new Uint8Array(n * k);
  for (let j = 0; j < k; j++) {
    const sorted = new Float64Array(n);
    for (let i = 0; i < n; i++) sorted[i] = x[i * k + j];
    sorted.sort();
    for (let b = 0; b < bins - 1; b++)
      edges[j * bins + b] = sorted[Math.min(n - 1, Math.floor(((b + 1) * n) / bins))];
    for (let i = 0; i < n; i++) {
      const value = x[i * k + j];
      let [low, high] = [0, bins - 1];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (value > edges[j * bins + middle]) low = middle + 1;
        else high = middle;
      }
      binned[j * n + i] = low;
    }
  }
  return {edges, binned};
}

/** The question that parts a node best; feature −1 where none helps. */
function bestCut(
  sums: Float64Array,
  node: number,
  {k, leafPenalty, leastWeight}: {k: number; leafPenalty: number; leastWeight: number}
) {
  let best = {feature: -1, bin: 0, gain: 1e-9};
  for (let j = 0; j < k; j++) {
    const first = (node * k + j) * bins * 2;
    let [slopes, bends] = [0, 0];
    for (let b = 0; b < bins; b++) {
      slopes += sums[first + 2 * b];
      bends += sums[first + 2 * b + 1];
    }
    const whole = slopes ** 2 / (bends + leafPenalty);
    let [left, weight] = [0, 0];
    for (let b = 0; b < bins - 1; b++) {
      left += sums[first + 2 * b];
      weight += sums[first + 2 * b + 1];
      const rest = bends - weight;
      if (weight < leastWeight || rest < leastWeight) continue;
      const gain =
        left ** 2 / (weight + leafPenalty) + (slopes - left) ** 2 / (rest + leafPenalty) - whole;
      if (gain > best.gain) best = {feature: j, bin: b, gain};
    }
  }
  return best;
}
