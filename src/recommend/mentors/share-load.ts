import {topK} from "../../graph/top-k.ts";

/** Added to all alike: lists name only what is above 0, and a lowered score may not be. */
const above = 1e3;

/** What standing at a place, from 0, is worth of being seen. */
export const seenAt = (place: number): number => 1 / Math.log2(place + 2);

/**
 * Lists in which those who were shown often make room for others who know nearly as much: of the best, each score falls by up
 * to `share` of the highest, by how much that mentor has been seen, for the room they have, beside the one seen most. Where
 * scores lie apart, as at the head of a list, places stay; where they lie close, those take turns.
 *
 * @param room [people] how much each can take on, over 0; 1 where nothing was said.
 * @returns one list after another; what was shown before is remembered between them.
 * @see Biega, Gummadi & Weikum (2018), "Equity of attention", doi:10.1145/3209978.3210063; greedy, and bounded, so that
 * nobody is shown who knows far less. Time O(candidates) a list.
 */
export function shareLoad(room: Float64Array, share: number, {among = 200, most = 10} = {}) {
  const seen = new Float64Array(room.length);
  const lowered = new Float64Array(room.length);
  let highest = 0;
  return (candidates: Uint32Array, scores: Float64Array): Uint32Array => {
    const best = topK(candidates, scores, among);
    const step = highest > 0 ? (share * scores[best[0]]) / highest : 0;
    for (const mentor of best) lowered[mentor] = above + scores[mentor] - step * seen[mentor];
    const list = topK(best, lowered, most);
    for (const [place, mentor] of list.entries()) {
      seen[mentor] += seenAt(place) / room[mentor];
      highest = Math.max(highest, seen[mentor]);
    }
    return list;
  };
}
