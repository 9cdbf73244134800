import type {SegmentCost, Segmenting} from "./segment-cost.ts";

/**
 * Where a series changes: the one cut that saves most, then the same in either part, as long as a cut saves more than
 * the penalty. Quick and greedy: two changes that undo each other may hide one another.
 *
 * @returns first places of the new stretches, rising.
 * @see Scott & Knott (1974), doi:10.2307/2529204. Time O(n log n) on average, O(n²) at worst.
 */
export function binarySegmentation(cost: SegmentCost, segmenting: Segmenting): number[] {
  const cuts: number[] = [];
  const open: (readonly [start: number, end: number])[] = [[0, cost.length]];
  for (let part = open.pop(); part; part = open.pop()) {
    const [start, end] = part;
    const cut = bestCut(cost, start, end, segmenting);
    if (cut === null) continue;
    cuts.push(cut);
    open.push([start, cut], [cut, end]);
  }
  return cuts.sort((a, b) => a - b);
}

function bestCut(
  {between}: SegmentCost,
  start: number,
  end: number,
  {penalty, shortest}: Segmenting
): number | null {
  let best: number | null = null;
  let least = between(start, end) - penalty;
  for (let t = start + shortest; t <= end - shortest; t++) {
    const cost = between(start, t) + between(t, end);
    if (cost < least) [best, least] = [t, cost];
  }
  return best;
}
