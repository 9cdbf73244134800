import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {type Config, readConfig} from "../../src/config.ts";
import {ingest} from "../ingest.ts";

/** A home to look into, and the moment it is looked at. */
export interface Inside {
  readonly home: string;
  readonly config: Config;
  readonly clock: Date;
}

export const ownHome = (home: string, clock = new Date()): Inside => ({
  home,
  config: readConfig(home),
  clock
});

/** The same pseudonyms, and so the same order of people, in every run. */
const key = "planted worlds are no secret at all";

/**
 * Brings what `plant` writes as tables into a home, as any other data, and finds something there. Its folder is gone after.
 * @param settings of `coppice.yaml`.
 */
export const inPlanted = <Planted, T>(
  plant: (tables: string) => Planted | Promise<Planted>,
  find: (inside: Inside & {readonly tables: string}, planted: Planted) => Promise<T>,
  settings = ""
): Promise<T> =>
  inScratch(async (folder) => {
    const [home, tables] = [join(folder, "home"), join(folder, "tables")];
    mkdirSync(home);
    writeFileSync(join(home, "key"), key, {mode: 0o600});
    writeFileSync(join(home, "coppice.yaml"), settings);
    const planted = await plant(tables);
    const clock = new Date("2026-12-01T00:00:00Z");
    await ingest({home, source: "tables", path: tables, clock: () => clock});
    return await find({...ownHome(home, clock), tables}, planted);
  });

/** Does something in an empty folder that is gone after. */
export async function inScratch<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "coppice-evaluate-"));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, {recursive: true});
  }
}
