import type {Heard} from "./hear.ts";

/**
 * What signals say of each item to one person, and the sum. Arrays as long as there are items, begun anew for the next
 * person at the cost of what was said to the last.
 */
export interface Sheet {
  /** [items] */
  readonly scores: Float64Array;
  /** [signals · items] the part of the score that each signal brought, signal by signal. */
  readonly brought: Float64Array;
  /** Items that something speaks for: the first `count`. */
  readonly candidates: Uint32Array;
  count: number;
  readonly isCandidate: Uint8Array;
  /** Places of `brought` that hold something for this person alone: the first `partCount`. */
  readonly parts: Uint32Array;
  partCount: number;
  /** [items] What is said of them to everybody. */
  readonly common: Float64Array;
}

export function sheetOf(signals: number, items: number): Sheet {
  return {
    scores: new Float64Array(items),
    brought: new Float64Array(signals * items),
    candidates: new Uint32Array(items),
    count: 0,
    isCandidate: new Uint8Array(items),
    parts: new Uint32Array(signals * items),
    partCount: 0,
    common: new Float64Array(items)
  };
}

export function consider(sheet: Sheet, item: number): void {
  if (sheet.isCandidate[item] === 1) return;
  sheet.isCandidate[item] = 1;
  sheet.candidates[sheet.count++] = item;
}

/** Adds what a signal said, each item once. */
export function addUp(sheet: Sheet, signal: number, weight: number, heard: Heard): void {
  const {scores, brought, parts} = sheet;
  const {items, amounts, count} = heard;
  const row = signal * scores.length;
  for (let i = 0; i < count; i++) {
    const item = items[i];
    const part = amounts[i] * weight;
    consider(sheet, item);
    scores[item] += part;
    brought[row + item] = part;
    parts[sheet.partCount++] = row + item;
  }
}

/** What was said so far is said to everybody. @returns the items it speaks for, best first. */
export function keepForAll(sheet: Sheet): Uint32Array {
  const {scores, common} = sheet;
  common.set(scores);
  sheet.partCount = 0;
  const items = sheet.candidates.slice(0, sheet.count);
  beginAnew(sheet);
  return items.sort((a, b) => common[b] - common[a] || a - b);
}

export function beginAnew(sheet: Sheet): void {
  const {scores, common, brought, parts, candidates, isCandidate} = sheet;
  for (let c = 0; c < sheet.count; c++) {
    scores[candidates[c]] = common[candidates[c]];
    isCandidate[candidates[c]] = 0;
  }
  for (let p = 0; p < sheet.partCount; p++) brought[parts[p]] = 0;
  sheet.count = sheet.partCount = 0;
}
