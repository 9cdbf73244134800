/**
 * The k candidates of highest score above 0, best first; of equals the smaller number first.
 *
 * @param candidates numbers into `score`, no number twice.
 * @param allows is asked only of those that would be among the best so far.
 * Insertion into a short list: O(candidates) where k is small.
 */
export function topK(
  candidates: ArrayLike<number>,
  score: Float64Array,
  k: number,
  allows: (candidate: number) => boolean = () => true
): Uint32Array {
  const best = new Uint32Array(Math.min(k, candidates.length));
  let count = 0;
  for (let i = 0; i < candidates.length; i++) {
    const c = candidates[i];
    const full = count === best.length;
    if (!(score[c] > 0) || (full && !(count > 0 && before(c, best[count - 1])))) continue;
    if (!allows(c)) continue;
    let at = full ? count - 1 : count++;
    for (; at > 0 && before(c, best[at - 1]); at--) best[at] = best[at - 1];
    best[at] = c;
  }
  return best.slice(0, count);

  function before(a: number, b: number): boolean {
    return score[a] > score[b] || (score[a] === score[b] && a < b);
  }
}
