import type {NewTies} from "./history.ts";

/** So often what is said in a window is taken into account: by it people are told apart by whom those talk with whom they talk with. */
const rounds = 2;

/**
 * Marks people by what they have said to whom and when, whatever they are called: where an algorithm must begin with
 * somebody, it begins by marks, so that other pseudonyms change nothing. Two people with one mark have lived alike.
 *
 * Each round a person's mark is mixed with the sum of those they talk with, as colours are refined. Changes `marks`.
 *
 * @param marks [people], as after the window before. @param end row after the last of this window.
 * @see Weisfeiler & Leman (1968). Time O(rows of the window).
 */
export function mark(
  marks: Uint32Array,
  {window, from, to, weight}: NewTies,
  {now, end}: {now: number; end: number}
): void {
  let first = end;
  while (first > 0 && window[first - 1] === now) first--;
  for (let round = 0; round < rounds; round++) {
    const met = new Uint32Array(marks.length); // sums of marks, in any order the same
    for (let t = first; t < end; t++) {
      met[from[t]] += mixed(marks[to[t]], weight[t], 1);
      met[to[t]] += mixed(marks[from[t]], weight[t], 2);
    }
    for (let p = 0; p < met.length; p++) if (met[p] > 0) marks[p] = mixed(marks[p], now, met[p]);
  }
}

/** [people] What each draws in a window: by chance, whatever they are called. Greater than 0. */
export const lots = (marks: Uint32Array, window: number): Float64Array =>
  Float64Array.from(marks, (mark) => 1 + mixed(mark, window, 0));

/** Three numbers to one of 32 bits that looks like chance (murmur3's last steps). */
function mixed(a: number, b: number, c: number): number {
  let h = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(Math.round(b * 1000), 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 15) ^ c, 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return (h ^ (h >>> 15)) >>> 0;
}
