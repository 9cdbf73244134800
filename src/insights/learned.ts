import {createHash} from "node:crypto";

/** Grows when learning gives other results for the same lessons, so that what was kept is learned again. */
const version = 1;
const blockWeeks = 4;
/** In its first year an organisation is learned anew with each of its weeks. */
const firstWeeks = 53;

/**
 * So many of the weeks known now are learned from. What was learned then stands for a block of four weeks, while what is
 * seen goes on to the present: a model that tells of a quarter ahead has hardly more to learn from each further week.
 */
export const learnedFrom = (weeks: number): number =>
  weeks <= firstWeeks ? weeks : weeks - ((weeks - firstWeeks) % blockWeeks);

/** What was learned, each thing under a hash of all that it was learned from; plain data. */
export type Kept = ReadonlyMap<string, unknown>;

type Lesson = Uint8Array | Int32Array | Float64Array;

/** Learns nothing twice. */
export interface Memory {
  /** What `learn` gives; where it was kept from before, it is not asked. @param lessons all that it looks at. */
  recall<T>(lessons: readonly Lesson[], learn: () => T): T;
  /** What it was given. */
  readonly kept: Kept;
  /** All that was recalled, to be kept for the next time. */
  readonly recalled: Kept;
  /** How often nothing was kept. */
  learnedAnew(): number;
}

/** @param kept from the last time. Whatever it holds, the same is recalled as without it. */
export function memoryOf(kept: Kept = new Map()): Memory {
  const recalled = new Map<string, unknown>();
  let anew = 0;
  return {
    recall<T>(lessons: readonly Lesson[], learn: () => T): T {
      const hash = createHash("sha256").update(`${version}`);
      for (const lesson of lessons) hash.update(`,${lesson.byteLength}:`).update(lesson);
      const key = hash.digest("base64");
      if (!recalled.has(key)) {
        if (!kept.has(key)) anew++;
        recalled.set(key, kept.has(key) ? kept.get(key) : learn());
      }
      return recalled.get(key) as T;
    },
    kept,
    recalled,
    learnedAnew: () => anew
  };
}
