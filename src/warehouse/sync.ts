import {closeSync, fsyncSync, openSync} from "node:fs";

/** Returns once a file's content, or a folder's names, are on the disk. */
export function syncFile(path: string): void {
  const file = openSync(path, "r");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
