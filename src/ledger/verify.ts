import {existsSync, statSync} from "node:fs";
import {join} from "node:path";
import {EngineError} from "../errors.ts";
import {sha256Of} from "./files.ts";
import {endsTorn, entryHash, genesis, ledgerFolder, readManifest, type Entry} from "./manifest.ts";

/** One thing that is not as it was written. */
export interface Damage {
  /** Inside the ledger's folder. */
  readonly file: string;
  readonly why: string;
}

/**
 * Reads the whole ledger and compares it with its chain of hashes.
 * @returns every changed, shortened or missing file; nothing when the ledger is as it was written.
 */
export function verifyLedger(home: string): readonly Damage[] {
  try {
    const entries = readManifest(home);
    return [
      ...brokenLinks(entries),
      ...(endsTorn(home) ? [{file: manifest, why: "its last line is not complete"}] : []),
      ...entries
        .filter(isSound)
        .flatMap(({segments}) => segments)
        .flatMap((segment) => changed(home, segment))
    ];
  } catch (error) {
    if (error instanceof EngineError && error.code === "LEDGER_BROKEN")
      return [{file: manifest, why: error.message}];
    throw error;
  }
}

const manifest = "manifest.ndjson";

function brokenLinks(entries: readonly Entry[]): readonly Damage[] {
  return entries.flatMap((entry, i) => {
    const line = `line ${i + 1}`;
    if (!isSound(entry)) return [{file: manifest, why: `${line} was changed`}];
    if (entry.previous !== (entries[i - 1]?.hash ?? genesis) || entry.seq !== i + 1)
      return [{file: manifest, why: `${line} does not follow the line before`}];
    return [];
  });
}

const isSound = ({hash, ...unsigned}: Entry): boolean => entryHash(unsigned) === hash;

function changed(
  home: string,
  {path, bytes, sha256}: Entry["segments"][number]
): readonly Damage[] {
  const file = join(ledgerFolder(home), path);
  if (!existsSync(file)) return [{file: path, why: "it is missing"}];
  const {size} = statSync(file);
  if (size !== bytes) return [{file: path, why: `it has ${size} bytes, not ${bytes}`}];
  return sha256Of(file) === sha256 ? [] : [{file: path, why: "its content was changed"}];
}
