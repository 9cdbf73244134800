import type {NewTies} from "./history.ts";

/** Who newly talked with whom in the last weeks; each pair once, a < b, sorted. */
export interface Fresh {
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** Bit 0: in the earlier half of the weeks looked back on, bit 1: in the later half. */
  readonly half: Uint8Array;
  /** [people] how many others each talked with. */
  readonly degree: Uint32Array;
  readonly weeks: number;
  /** [people] by which people are taken in turn. */
  readonly marks: Uint32Array;
}

/** What lasts one week alone is an occasion. */
const leastWeeks = 2;
const mostWeeks = 8;
/** With fewer contacts a person one cannot tell where people belong. */
const enoughContacts = 4;

/**
 * The last two weeks, or as many more as it takes for people who talk to have four contacts on average, eight at most: a
 * lively organisation is read as soon as it changes, a quiet one as soon as there is something to read.
 */
export function freshTies(
  {window, from, to}: NewTies,
  now: number,
  {marks, end}: {marks: Uint32Array; end: number}
): Fresh {
  const people = marks.length;
  const firstOf: number[] = []; // week back → first row of it
  const seen = new Set<number>();
  let pairs: number[] = [];
  let weeks = 0;
  for (let row = end; weeks < Math.min(mostWeeks, now + 1); ) {
    while (row > 0 && window[row - 1] >= now - weeks) {
      row--;
      const low = Math.min(from[row], to[row]);
      pairs.push(low * people + Math.max(from[row], to[row]));
      seen.add(from[row]).add(to[row]);
    }
    firstOf.push(row);
    weeks++;
    if (weeks >= leastWeeks && 2 * distinct(pairs) >= enoughContacts * seen.size) break;
  }
  const late = end - firstOf[Math.ceil(weeks / 2) - 1]; // rows of the later half, which were met first
  const keys = Float64Array.from(pairs, (pair, nth) => 4 * pair + (nth < late ? 2 : 1)).sort();
  pairs = [];
  const half: number[] = [];
  for (const key of keys) {
    const pair = Math.floor(key / 4);
    if (pairs.length === 0 || pairs[pairs.length - 1] !== pair) {
      pairs.push(pair);
      half.push(0);
    }
    half[half.length - 1] |= key % 4;
  }
  const degree = new Uint32Array(people);
  const a = Int32Array.from(pairs, (pair) => Math.floor(pair / people));
  const b = Int32Array.from(pairs, (pair) => pair % people);
  for (let t = 0; t < a.length; t++) {
    degree[a[t]]++;
    degree[b[t]]++;
  }
  return {a, b, half: Uint8Array.from(half), degree, weeks, marks};
}

const distinct = (pairs: readonly number[]): number => new Set(pairs).size;
