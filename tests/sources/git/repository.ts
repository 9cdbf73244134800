import {execFileSync} from "node:child_process";
import {join} from "node:path";
import {scratch} from "../../ledger/scratch.ts";

/** One commit of a repository to be made. Marks are places in the list, from 0. */
export interface Made {
  /** "Ada <ada@example.org>" */
  readonly by: string;
  readonly committer?: string;
  /** Seconds since 1970; otherwise a day after the one before. */
  readonly at?: number;
  readonly authoredAt?: number;
  readonly message?: string;
  /** Files that it writes; `null` removes one, `{from}` moves one. */
  readonly files?: Readonly<Record<string, string | null | {readonly from: string}>>;
  /** The commit it is built on; otherwise the one before. */
  readonly on?: number;
  readonly merges?: readonly number[];
}

export const firstDay = Date.UTC(2020, 0, 6) / 1000;
export const ada = "Ada <ada@example.org>";
export const ben = "Ben <ben@example.org>";
export const cleo = "Cleo <cleo@example.org>";

/** A bare repository of these commits, the last one its tip. */
export function repositoryOf(commits: readonly Made[], path = join(scratch(), "wood.git")): string {
  run(["init", "--quiet", "--bare", "--initial-branch=main", path]);
  addTo(path, commits);
  return path;
}

/** Makes the history of a repository again, or more of it. */
export function addTo(path: string, commits: readonly Made[]): void {
  run(["-C", path, "fast-import", "--quiet", "--force"], commits.map(stream).join(""));
}

export const run = (args: readonly string[], input = ""): string =>
  execFileSync("git", args, {input, encoding: "utf8", stdio: ["pipe", "pipe", "ignore"]}).trim();

function stream(commit: Made, mark: number): string {
  const {by, committer = by, files = {}, message = `commit ${mark}`, on = mark - 1} = commit;
  const {at = firstDay + 86_400 * mark, authoredAt = at, merges = []} = commit;
  return [
    `commit refs/heads/main\nmark :${mark + 1}`,
    `author ${by} ${authoredAt} +0000`,
    `committer ${committer} ${at} +0000`,
    data(message),
    ...(mark > 0 ? [`from :${on + 1}`] : []),
    ...merges.map((parent) => `merge :${parent + 1}`),
    ...Object.entries(files).map(([name, content]) => {
      if (content === null) return `D ${name}`;
      if (typeof content !== "string") return `R ${content.from} ${name}`;
      return `M 100644 inline ${name}\n${data(content)}`;
    }),
    ""
  ].join("\n");
}

const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}`;
