const anything = () => true;

/**
 * The k candidates of highest score above 0, best first; of equals the smaller number first.
 *
 * @param candidates numbers into `score`, no number twice.
 * @param allows is asked only of those that would be among the best so far.
 * The best so far lie in a heap, the worst of them on top (Williams 1964): O(candidates · log k).
 */
export function topK(
  candidates: ArrayLike<number>,
  score: Float64Array,
  k: number,
  allows: (candidate: number) => boolean = anything
): Uint32Array {
  const heap = new Uint32Array(Math.min(k, candidates.length));
  let count = 0;
  for (let i = 0; i < candidates.length; i++) {
    const c = candidates[i];
    const full = count === heap.length;
    if (!(score[c] > 0) || (full && !(count > 0 && before(score, c, heap[0])))) continue;
    if (!allows(c)) continue;
    if (full) sink(heap, count, c, score);
    else rise(heap, count++, c, score);
  }
  for (let end = count - 1; end > 0; end--) {
    const worst = heap[0];
    sink(heap, end, heap[end], score);
    heap[end] = worst;
  }
  return count < heap.length ? heap.slice(0, count) : heap;
}

const before = (score: Float64Array, a: number, b: number): boolean =>
  score[a] > score[b] || (score[a] === score[b] && a < b);

/** Puts c at the end of the heap, and those that are better than it below it. */
function rise(heap: Uint32Array, end: number, c: number, score: Float64Array): void {
  let at = end;
  for (; at > 0; at = (at - 1) >> 1) {
    const above = heap[(at - 1) >> 1];
    if (!before(score, above, c)) break;
    heap[at] = above;
  }
  heap[at] = c;
}

/** Puts c in the place of the top of a heap of `count`, and those that are worse than it above it. */
function sink(heap: Uint32Array, count: number, c: number, score: Float64Array): void {
  let at = 0;
  for (let below = 1; below < count; below = 2 * at + 1) {
    if (below + 1 < count && before(score, heap[below], heap[below + 1])) below++;
    if (!before(score, c, heap[below])) break;
    heap[at] = heap[below];
    at = below;
  }
  heap[at] = c;
}
