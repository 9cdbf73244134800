import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {writeSynced} from "../../src/ledger/files.ts";

interface Memory {
  readonly patterns: readonly string[];
  /** Keyed hashes of what the patterns found; nobody can be read from them. */
  readonly hashes: readonly string[];
}

const fileOf = (home: string): string => join(home, "protected.json");

/** What earlier ingests found to be protected; nothing once one of the patterns of then is no longer wanted. */
export function recall(home: string, patterns: readonly string[]): Set<string> {
  if (!existsSync(fileOf(home))) return new Set();
  const memory: Memory = JSON.parse(readFileSync(fileOf(home), "utf8"));
  return memory.patterns.every((pattern) => patterns.includes(pattern))
    ? new Set(memory.hashes)
    : new Set();
}

export function remember(home: string, patterns: readonly string[], hashes: Set<string>): void {
  const memory: Memory = {patterns, hashes: [...hashes].sort()};
  writeSynced(fileOf(home), `${JSON.stringify(memory)}\n`);
}
