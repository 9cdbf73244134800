/** What standing at a place of a list, from 0, is worth of being seen: 1 at its head, half at the third place. */
export const seenAt = (place: number): number => 1 / Math.log2(place + 2);

/** What a list is worth that begins with all that is wanted, as far as it is long. */
export function idealGain(wanted: number, most: number): number {
  let ideal = 0;
  for (let place = 0; place < Math.min(most, wanted); place++) ideal += seenAt(place);
  return ideal;
}

/**
 * How early a list has what was wanted, beside the best list there could be.
 *
 * @param list best first; of it the first `most` places count.
 * @returns 0–1; NaN where nothing was wanted.
 * @see Järvelin & Kekäläinen (2002), doi:10.1145/582415.582418, each item wanted alike. Time O(most · wanted).
 */
export function ndcg(list: Uint32Array, wanted: ArrayLike<number>, most: number): number {
  const isWanted = new Set(Array.from(wanted));
  let gained = 0;
  for (let place = 0; place < Math.min(most, list.length); place++)
    if (isWanted.has(list[place])) gained += seenAt(place);
  return gained / idealGain(wanted.length, most);
}
