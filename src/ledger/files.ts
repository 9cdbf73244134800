import {createHash} from "node:crypto";
import {closeSync, fsyncSync, openSync, readSync, renameSync, writeFileSync} from "node:fs";
import {dirname} from "node:path";

/** Writes a small file so that a reader or a power cut sees all of it or none. */
export function writeSynced(path: string, text: string): void {
  const draft = `${path}.tmp`;
  writeFileSync(draft, text);
  publish(draft, path);
}

/** Gives a finished file its name for good: synced, renamed, and the name synced too. */
export function publish(draft: string, path: string): void {
  sync(draft);
  renameSync(draft, path);
  sync(dirname(path));
}

/** SHA-256 of a file of any size, in hexadecimal. */
export function sha256Of(path: string): string {
  const hash = createHash("sha256");
  const buffer = Buffer.allocUnsafe(1 << 20);
  const file = openSync(path, "r");
  try {
    for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer))
      hash.update(buffer.subarray(0, read));
  } finally {
    closeSync(file);
  }
  return hash.digest("hex");
}

function sync(path: string): void {
  const file = openSync(path, "r");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
