import {existsSync, mkdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {fail, failFrom} from "../errors.ts";
import {writeSynced} from "./files.ts";

/** The layout of a home that this version writes; it grows when an older version could not read what a newer wrote. */
const format = 1;

/**
 * Makes `home` ready to write to: the folder, and `home.json` where there is none.
 * @throws HOME_FORMAT when another version wrote it.
 */
export function prepareHome(home: string): void {
  mkdirSync(home, {recursive: true});
  if (existsSync(join(home, "home.json"))) checkHome(home);
  else writeSynced(join(home, "home.json"), `${JSON.stringify({format})}\n`);
}

/**
 * Refuses a folder that is no home, or a home that this version cannot read.
 * @throws HOME_MISSING, HOME_FORMAT
 */
export function checkHome(home: string): void {
  const file = join(home, "home.json");
  if (!existsSync(file))
    fail("HOME_MISSING", `${home} is not a home yet; "coppice ingest" makes one`);
  const found = formatIn(file);
  if (found !== format) fail("HOME_FORMAT", String(found), format);
}

function formatIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8")).format;
  } catch (error) {
    return failFrom(error, "HOME_FORMAT", `of an unreadable ${file}`, format);
  }
}
