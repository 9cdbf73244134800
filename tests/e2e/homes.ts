import {createHash} from "node:crypto";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  statSync,
  writeFileSync
} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {setTimeout as wait} from "node:timers/promises";
import {makeHomes} from "../../pipelines/homes.ts";

/** Making them takes a minute or two; a lock older than this belongs to nobody. */
const longest = 15 * 60_000;
const root = join(import.meta.dirname, "../..");

/**
 * A fresh copy of the two example homes, so that what one test file does disturbs no other.
 * @param found name → what others see of groups found: more copies of the sample, by that rule.
 */
export async function freshHomes(
  found: Readonly<Record<string, string>> = {}
): Promise<{base: string; homes: string[]}> {
  const made = process.env.COPPICE_E2E_HOMES ?? (await makeOnce());
  const base = mkdtempSync(join(tmpdir(), "coppice-e2e-own-"));
  const homes = ["sample", "lists"].map((name) => join(base, name));
  for (const home of homes) cpSync(home.replace(base, made), home, {recursive: true});
  const ruled = Object.entries(found).map(([name, rule]) => {
    const home = join(base, name);
    cpSync(join(made, "sample"), home, {recursive: true});
    const settings = join(home, "coppice.yaml");
    writeFileSync(
      settings,
      readFileSync(settings, "utf8").replace("found: shown", `found: ${rule}`)
    );
    return home;
  });
  return {base, homes: [...homes, ...ruled]};
}

/** Made once for this very code. The first worker makes them behind a lock (one alone can make a folder); others wait. */
async function makeOnce(): Promise<string> {
  const made = join(tmpdir(), `coppice-e2e-${codeHash()}`);
  const lock = `${made}.lock`;
  mkdirSync(made, {recursive: true});
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      await wait(250);
      const age = Date.now() - (statSync(lock, {throwIfNoEntry: false})?.mtimeMs ?? Date.now());
      if (age > longest) rmdirSync(lock); // who made it was ended
    }
  }
  try {
    await makeHomes({base: made});
  } finally {
    rmdirSync(lock);
  }
  return made;
}

function codeHash(): string {
  const hash = createHash("sha256");
  for (const folder of ["src", "pipelines"])
    for (const file of readdirSync(join(root, folder), {recursive: true, encoding: "utf8"}).sort())
      if (/\.(ts|sql)$/.test(file))
        hash.update(file).update(readFileSync(join(root, folder, file)));
  return hash.digest("hex").slice(0, 16);
}
