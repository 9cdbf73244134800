import {spawn} from "node:child_process";
import {once} from "node:events";
import {devNull} from "node:os";
import {realpathSync} from "node:fs";
import {dirname} from "node:path";
import {Readable} from "node:stream";
import {fail, failFrom} from "../../../src/errors.ts";

/** The git program on one repository. Arguments must not come from the repository itself, save for object names. */
export interface GitProgram {
  /** What it prints, cut at every NUL; `lines` go to its standard input. @throws SOURCE_UNREADABLE when it fails */
  tokens(args: readonly string[], lines?: Iterable<string>): AsyncGenerator<string>;
  /** What it prints, whole, without the last line end. @throws SOURCE_UNREADABLE when it fails */
  text(args: readonly string[], lines?: Iterable<string>): Promise<string>;
}

/**
 * A repository is read as data: settings of this machine are left out, and whatever its own settings ask for (hooks,
 * pagers, file watchers, fetching what is missing) is never run, nor is anything above its folder looked at.
 */
export function gitProgram(path: string): GitProgram {
  const settings = [
    "safe.directory=*", // nothing of it is run, so whose it is does not matter
    "protocol.allow=never",
    "core.fsmonitor=false",
    `core.hooksPath=${devNull}`,
    "core.quotePath=false",
    "i18n.logOutputEncoding=UTF-8",
    "mailmap.file=",
    "mailmap.blob=HEAD:.mailmap"
  ];
  const always = ["--no-pager", "-C", path, ...settings.flatMap((setting) => ["-c", setting])];
  const env = {
    PATH: process.env.PATH,
    LC_ALL: "C",
    GIT_ALLOW_PROTOCOL: "",
    GIT_ATTR_NOSYSTEM: "1",
    GIT_CEILING_DIRECTORIES: dirname(realpathSync(path)),
    GIT_CONFIG_GLOBAL: devNull,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_NO_LAZY_FETCH: "1",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0"
  };

  async function* chunks(args: readonly string[], lines: Iterable<string>): AsyncGenerator<string> {
    const child = spawn("git", [...always, ...args], {env, stdio: ["pipe", "pipe", "pipe"]});
    const ended = once(child, "close").catch((error: unknown) => error as Error);
    let words = "";
    child.stderr.setEncoding("utf8").on("data", (more: string) => {
      words = `${words}${more}`.slice(0, 1000);
    });
    child.stdin.on("error", () => {}); // it ended before it read everything; its exit code tells
    Readable.from(withEnds(lines)).pipe(child.stdin);
    try {
      yield* child.stdout.setEncoding("utf8") as AsyncIterable<string>;
      const end = await ended;
      if (end instanceof Error) failFrom(end, "SOURCE_UNREADABLE", path, "git cannot be run here");
      if (end[0] !== 0) fail("SOURCE_UNREADABLE", path, words.trim() || `git ended with ${end[0]}`);
    } finally {
      child.kill();
    }
  }

  return {
    async *tokens(args, lines = []) {
      let rest = "";
      for await (const chunk of chunks(args, lines)) {
        const found = (rest + chunk).split("\0");
        rest = found.pop() ?? "";
        yield* found;
      }
      if (rest) yield rest;
    },
    async text(args, lines = []) {
      let whole = "";
      for await (const chunk of chunks(args, lines)) whole += chunk;
      return whole.replace(/\n$/, "");
    }
  };
}

function* withEnds(lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield `${line}\n`;
}
