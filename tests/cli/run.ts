import {spawn} from "node:child_process";
import {text} from "node:stream/consumers";
import {join} from "node:path";

export const main = join(import.meta.dirname, "../../src/cli/main.ts");

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly told: string;
}

/** Runs one command line in a process of its own, as a person would. */
export async function coppice(...args: string[]): Promise<Ran> {
  const child = spawn(process.execPath, ["--import", "tsx", main, ...args], {
    env: {...process.env, COPPICE_HOME: "/nowhere"}
  });
  const ended = new Promise<number | null>((resolve) => {
    child.on("close", resolve);
  });
  const [out, told] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return {code: await ended, out, told};
}
