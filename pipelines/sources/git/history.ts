import {fail} from "../../../src/errors.ts";
import {type Lineage, lineageOf} from "./lineage.ts";
import type {GitProgram} from "./program.ts";
import {type Identity, namedIn} from "./people.ts";

/** A repository's commits before their contents are read. */
export interface History extends Lineage {
  readonly hashes: readonly string[];
  /** Everybody whom a commit names, as named, the latest first. */
  readonly people: readonly Identity[];
}

/** What git prints of a commit before its files, in this order. */
const header = ["%H", "%P", "%an", "%ae", "%cn", "%ce", "%at", "%ct", "%s"];
const trailers = "%(trailers:only=true,unfold=true)";

/** The commits that lead to `tip`, how they hang together and who is named in them. Memory: 100 bytes a commit and all its names. */
export async function historyOf(git: GitProgram, tip: string): Promise<History> {
  const format = `--format=${["%H", "%P", "%an", "%ae", "%cn", "%ce", trailers, ""].join("%x00")}`;
  const numbers = new Map<string, number>();
  const parents: number[][] = [];
  const people = new Map<string, Identity>();
  const numberOf = (hash: string): number => {
    const number = numbers.get(hash) ?? numbers.size;
    if (number === numbers.size) {
      numbers.set(hash, number);
      parents.push([]);
    }
    return number;
  };
  const meet = (...all: Identity[]) => {
    for (const one of all) {
      const key = `${one.name}\0${one.address}`;
      if (!people.has(key)) people.set(key, {name: one.name, address: one.address});
    }
  };
  const fields: string[] = [];
  for await (const token of git.tokens(["rev-list", "--no-commit-header", format, tip, "--"])) {
    fields.push(token);
    if (fields.length < 7) continue;
    const [hash, before, name, address, committer, atAddress, named] = fields.splice(0);
    parents[numberOf(hash.trim())] = before.split(" ").filter(Boolean).map(numberOf);
    meet({name, address}, {name: committer, address: atAddress}, ...namedIn(named));
  }
  return {
    hashes: [...numbers.keys()],
    people: [...people.values()],
    ...lineageOf(parents, numberOf(tip))
  };
}

export interface Commit {
  readonly number: number;
  readonly isMerge: boolean;
  readonly author: Identity;
  readonly committer: Identity;
  /** Seconds since 1970, as the commit says. */
  readonly authoredAt: number;
  readonly committedAt: number;
  readonly subject: string;
  readonly trailers: string;
  /** Files that it changed, under their names after it; none of a merge. */
  readonly files: readonly string[];
}

/** The commits of a history in the order they came in. Files that only moved are not told twice. Memory: one commit. */
export async function* commitsOf(git: GitProgram, history: History): AsyncGenerator<Commit> {
  const {hashes, order} = history;
  function* inOrder(): Generator<string> {
    for (const number of order) yield hashes[number];
  }
  const format = `--format=%x00${[...header, trailers].join("%x00")}`;
  const tree = ["diff-tree", "--stdin", "--root", "--always", "-r", "-z"];
  const changes = ["--name-status", "-M100%", "--no-ext-diff", "--no-textconv"];
  let next = 0;
  let fields: string[] = [];
  const commit = (): Commit => {
    const [hash, parents, name, address, committer, atAddress, authored, committed] = fields;
    const number = order[next++];
    if (hash !== hashes[number]) fail("SOURCE_UNREADABLE", hash, "git answered out of order");
    return {
      number,
      isMerge: parents.includes(" "),
      author: {name, address},
      committer: {name: committer, address: atAddress},
      authoredAt: Number(authored),
      committedAt: Number(committed),
      subject: fields[8],
      trailers: fields[9],
      files: filesIn(fields.slice(header.length + 1))
    };
  };
  for await (const token of git.tokens([...tree, ...changes, format], inOrder())) {
    // A record begins with an empty field; of its own fields only those up to the trailers may be empty.
    if (token === "" && (fields.length === 0 || fields.length > header.length)) {
      if (fields.length > 0) yield commit();
      fields = [];
    } else fields.push(token);
  }
  if (fields.length > 0) yield commit();
}

/** "M", "a", "R100", "b", "c" are the files "a" and "c". */
function filesIn(changes: readonly string[]): string[] {
  const files: string[] = [];
  for (let at = 0; at < changes.length; at++) {
    if (/^\s*[RC]/.test(changes[at])) at++;
    files.push(changes[++at]);
  }
  return files;
}
