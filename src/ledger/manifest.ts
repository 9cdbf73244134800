import {createHash} from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  truncateSync,
  writeSync
} from "node:fs";
import {join} from "node:path";
import {failFrom} from "../errors.ts";
import type {LedgerTableName} from "./tables.ts";

/** A segment's table; artifacts' words lie in segments of their own. */
export type SegmentTable = LedgerTableName | "artifact_texts";

export interface Segment {
  readonly table: SegmentTable;
  /** Inside the ledger's folder. */
  readonly path: string;
  readonly rows: number;
  readonly sha256: string;
  readonly bytes: number;
}

/** What became of the rows of one table: read = stored + duplicate + quarantined. */
export interface Accounting {
  readonly read: number;
  readonly stored: number;
  readonly duplicate: number;
  readonly quarantined: number;
}

/** One ingest. */
export interface Entry {
  readonly seq: number;
  readonly recorded_at: string;
  readonly source: string;
  readonly segments: readonly Segment[];
  readonly accounting: Readonly<Partial<Record<LedgerTableName, Accounting>>>;
  /** Hash of the entry before; of the first, 64 zeros. */
  readonly previous: string;
  /** SHA-256 of the entry without this field. */
  readonly hash: string;
}

export const genesis = "0".repeat(64);

export const ledgerFolder = (home: string): string => join(home, "ledger");
const manifestOf = (home: string): string => join(ledgerFolder(home), "manifest.ndjson");

/**
 * Entries in order. A last line without its end was never acknowledged and does not count.
 * @throws LEDGER_BROKEN for a line that is no entry.
 */
export function readManifest(home: string): readonly Entry[] {
  return wholeLines(home).map((line, i) => {
    try {
      const entry: Entry = JSON.parse(line);
      if (!Array.isArray(entry.segments)) throw new TypeError("it has no segments");
      return entry;
    } catch (error) {
      return failFrom(error, "LEDGER_BROKEN", manifestOf(home), `line ${i + 1} is not an entry`);
    }
  });
}

/** Adds an entry after the last and returns it once it is on the disk. Its segments must be there already. */
export function appendEntry(
  home: string,
  content: Pick<Entry, "seq" | "recorded_at" | "source" | "segments" | "accounting">
): Entry {
  const previous = readManifest(home).at(-1)?.hash ?? genesis;
  const unsigned = {...content, previous};
  const entry = {...unsigned, hash: entryHash(unsigned)};
  mkdirSync(ledgerFolder(home), {recursive: true});
  const file = openSync(manifestOf(home), "a");
  try {
    writeSync(file, `${JSON.stringify(entry)}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  return entry;
}

/** Cuts an unfinished last line off. */
export function mendManifest(home: string): void {
  const bytes = manifestBytes(home);
  const end = bytes.lastIndexOf("\n") + 1;
  if (end < bytes.length) truncateSync(manifestOf(home), end);
}

/** Whether the manifest ends in the middle of a line. */
export const endsTorn = (home: string): boolean => {
  const bytes = manifestBytes(home);
  return bytes.length > 0 && bytes.at(-1) !== 10;
};

export const entryHash = (unsigned: Omit<Entry, "hash">): string =>
  createHash("sha256").update(JSON.stringify(unsigned)).digest("hex");

const wholeLines = (home: string): string[] =>
  manifestBytes(home).toString("utf8").split("\n").slice(0, -1);

const manifestBytes = (home: string): Buffer => {
  const file = manifestOf(home);
  return existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
};
