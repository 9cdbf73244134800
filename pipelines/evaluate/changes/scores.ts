/**
 * How well told changes agree with those of several who looked: F1 of being within the margin, the beginning counting
 * as a change that everybody tells. Precision against what anybody saw, recall the mean over who looked.
 *
 * @param told, @param seen first places of new stretches, without the beginning.
 * @see van den Burg & Williams (2020), arXiv:2003.06222, section 4.2.
 */
export function f1Of(
  told: readonly number[],
  seen: readonly (readonly number[])[],
  margin: number
): number {
  const ours = withBeginning(told);
  const theirs = seen.map(withBeginning);
  const anybody = [...new Set(theirs.flat())].sort((a, b) => a - b);
  const precision = hits(anybody, ours, margin) / ours.length;
  const recall =
    theirs.reduce((sum, one) => sum + hits(one, ours, margin) / one.length, 0) / theirs.length;
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/**
 * How well told stretches cover those of several who looked: the overlap (Jaccard) of each of theirs with ours that fits
 * best, by length; mean over who looked.
 *
 * @see Arbelaez et al. (2010), doi:10.1109/TPAMI.2010.161, as van den Burg & Williams use it.
 */
export function coveringOf(
  told: readonly number[],
  seen: readonly (readonly number[])[],
  length: number
): number {
  const ours = stretches(told, length);
  const covered = seen.map((one) =>
    stretches(one, length).reduce(
      (sum, stretch) =>
        sum + (stretch[1] - stretch[0]) * Math.max(...ours.map((other) => jaccard(stretch, other))),
      0
    )
  );
  return covered.reduce((sum, one) => sum + one, 0) / length / seen.length;
}

type Stretch = readonly [start: number, end: number];

const withBeginning = (changes: readonly number[]): number[] => [
  ...new Set([0, ...changes.toSorted((a, b) => a - b)])
];

/** How many true changes are told within the margin; what is told counts for one of them. */
function hits(truth: readonly number[], told: readonly number[], margin: number): number {
  const left = new Set(told);
  let found = 0;
  for (const change of truth) {
    const near = [...left]
      .filter((one) => Math.abs(one - change) <= margin)
      .sort((a, b) => Math.abs(a - change) - Math.abs(b - change));
    if (near.length === 0) continue;
    left.delete(near[0]);
    found++;
  }
  return found;
}

const stretches = (changes: readonly number[], length: number): Stretch[] => {
  const starts = withBeginning(changes);
  return starts.map((start, nth) => [start, starts[nth + 1] ?? length] as const);
};

function jaccard([a, b]: Stretch, [c, d]: Stretch): number {
  const both = Math.max(0, Math.min(b, d) - Math.max(a, c));
  return both / (b - a + d - c - both);
}
