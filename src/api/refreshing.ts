import {type ChildProcess, spawn} from "node:child_process";
import {join} from "node:path";

/** A refresh of one home in a process of its own: heavy work never runs where requests are answered. */
export interface Refreshing {
  /** False when one runs already. */
  start(): boolean;
  /** Its last line of progress; null when none runs. */
  says(): string | null;
  stop(): void;
}

export function refreshingOf(home: string): Refreshing {
  let child: ChildProcess | null = null;
  let line = "";
  return {
    start() {
      if (child) return false;
      line = "starting";
      const command = join(import.meta.dirname, "../cli/main.ts");
      const run = ["--import", import.meta.resolve("tsx"), command, "refresh", "--home", home];
      child = spawn(process.execPath, run, {stdio: ["ignore", "ignore", "pipe"]});
      child.stderr?.on("data", (words: Buffer) => {
        line =
          String(words)
            .trim()
            .split(/[\r\n]/)
            .at(-1) ?? line;
      });
      child.on("exit", () => {
        child = null;
      });
      return true;
    },
    says: () => (child ? line : null),
    stop: () => child?.kill()
  };
}
