/** How well scores tell apart what happened from what did not. */
export interface Ranking {
  /** Chance that one that happened scored higher than one that did not, 0–1; ½ for no better than a coin. */
  readonly auroc: number;
  /** Mean share of right ones among the highest scored, down to each that happened; a coin has their share of all. */
  readonly averagePrecision: number;
}

/** Cases from the highest scored down: sorted once, however often they are weighed. */
export const rankedDown = (scores: Float64Array): Uint32Array =>
  Uint32Array.from(scores.keys()).sort((a, b) => scores[b] - scores[a] || a - b);

/**
 * Both ways to look at a ranking in one pass; equal scores count as one step.
 *
 * @param happened [n], 0 or 1. @param order of `scores`, highest first. @param weight [n], how often each case counts.
 * @returns NaN where all happened or none.
 * @see Hanley & McNeil (1982), doi:10.1148/radiology.143.1.7063747; average precision as the area under the steps of
 * precision over recall. Time O(n) after sorting.
 */
export function rankingOf(
  scores: Float64Array,
  happened: ArrayLike<number>,
  order: Uint32Array = rankedDown(scores),
  weight: ArrayLike<number> = new Uint8Array(scores.length).fill(1)
): Ranking {
  let [right, wrong, pairs, precision] = [0, 0, 0, 0];
  for (let at = 0; at < order.length; ) {
    const score = scores[order[at]];
    let [rightHere, wrongHere] = [0, 0];
    for (; at < order.length && scores[order[at]] === score; at++)
      if (happened[order[at]] > 0) rightHere += weight[order[at]];
      else wrongHere += weight[order[at]];
    pairs += wrongHere * (right + rightHere / 2);
    right += rightHere;
    wrong += wrongHere;
    if (rightHere > 0) precision += (rightHere * right) / (right + wrong);
  }
  if (right === 0 || wrong === 0) return {auroc: Number.NaN, averagePrecision: Number.NaN};
  return {auroc: pairs / (right * wrong), averagePrecision: precision / right};
}
