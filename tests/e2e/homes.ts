import {cpSync, existsSync, mkdirSync, mkdtempSync, rmdirSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {setTimeout as wait} from "node:timers/promises";
import {makeHomes} from "../../pipelines/homes.ts";

/** Made once a run: every worker of one vitest has the same parent. COPPICE_E2E_HOMES names homes made before. */
const made = process.env.COPPICE_E2E_HOMES ?? join(tmpdir(), `coppice-e2e-${process.ppid}`);

/** A fresh copy of the two example homes, so that what one test file does disturbs no other. */
export async function freshHomes(): Promise<string[]> {
  await makeOnce();
  const own = mkdtempSync(join(tmpdir(), "coppice-e2e-own-"));
  return ["sample", "lists"].map((name) => {
    cpSync(join(made, name), join(own, name), {recursive: true});
    return join(own, name);
  });
}

/** The first worker makes them behind a lock (a folder is made by one only); the others wait. */
async function makeOnce(): Promise<void> {
  const lock = `${made}.lock`;
  mkdirSync(made, {recursive: true});
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      await wait(250);
      if (!existsSync(made)) throw new Error(`${made} is gone`);
    }
  }
  try {
    await makeHomes({base: made});
  } finally {
    rmdirSync(lock);
  }
}
