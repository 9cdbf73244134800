/** What waits to be taken, first things first. */
export interface Queue<T> {
  readonly add: (one: T) => void;
  /** The first of all that wait; undefined: nothing does. */
  readonly take: () => T | undefined;
}

/**
 * A binary heap: O(log n) for each that comes or goes.
 *
 * @param isBefore a full order: of two that differ one is before the other.
 * @see Williams (1964), "Algorithm 232: Heapsort", doi:10.1145/512274.512284.
 */
export function queueBy<T>(isBefore: (one: T, other: T) => boolean): Queue<T> {
  const heap: T[] = []; // nobody is before heap[i] of those at 2i + 1 and 2i + 2
  return {
    add(one) {
      let i = heap.push(one) - 1;
      for (let above = (i - 1) >> 1; i > 0 && isBefore(one, heap[above]); above = (i - 1) >> 1) {
        heap[i] = heap[above];
        i = above;
      }
      heap[i] = one;
    },
    take() {
      const [first] = heap;
      const last = heap.pop();
      if (last === undefined || heap.length === 0) return first;
      let i = 0;
      for (let below = 1; below < heap.length; below = 2 * i + 1) {
        if (below + 1 < heap.length && isBefore(heap[below + 1], heap[below])) below++;
        if (!isBefore(heap[below], last)) break;
        heap[i] = heap[below];
        i = below;
      }
      heap[i] = last;
      return first;
    }
  };
}
