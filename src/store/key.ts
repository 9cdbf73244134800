import {randomBytes} from "node:crypto";
import {mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {fail} from "../errors.ts";

/** Characters that a key needs: 32 hexadecimal ones are 128 bits. */
const shortest = 32;

/**
 * The key of a home's pseudonyms: the text of `COPPICE_KEY`, else of the file `key` in the home, which is made, readable
 * to its owner alone, when there is none. Any text of 32 characters or more will do; it is taken as it stands.
 * @throws KEY_SHORT
 */
export function readKey(home: string, given = process.env.COPPICE_KEY): Buffer {
  const text = (given ?? keyFile(home)).trim();
  if (text.length < shortest)
    fail("KEY_SHORT", given ? "COPPICE_KEY" : join(home, "key"), shortest);
  return Buffer.from(text);
}

function keyFile(home: string): string {
  const file = join(home, "key");
  mkdirSync(home, {recursive: true});
  try {
    writeFileSync(file, `${randomBytes(32).toString("hex")}\n`, {mode: 0o600, flag: "wx"});
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  return readFileSync(file, "utf8");
}
