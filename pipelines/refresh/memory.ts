import {createHash} from "node:crypto";
import type {Lesson, Memory} from "../../src/insights/learned.ts";
import {versions} from "./versions.ts";

/** What was learned, each thing under a hash of all that it was learned from; plain data. */
export type Kept = ReadonlyMap<string, unknown>;

/** A memory that says what is to be kept of it. */
export interface OwnMemory extends Memory {
  /** What it was given. */
  readonly kept: Kept;
  /** All that it was asked for. */
  readonly recalled: Kept;
  /** How often nothing was kept. */
  readonly learnedAnew: () => number;
}

/** Learns nothing twice. @param kept from the last time; whatever it holds, the same is recalled as without it. */
export function memoryOf(kept: Kept = new Map()): OwnMemory {
  const recalled = new Map<string, unknown>();
  let anew = 0;
  return {
    recall<T>(lessons: readonly Lesson[], learn: () => T): T {
      const hash = createHash("sha256").update(versions.learned);
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
