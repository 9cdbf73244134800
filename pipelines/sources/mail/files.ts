import {createReadStream, existsSync} from "node:fs";
import {readdir, stat} from "node:fs/promises";
import {join} from "node:path";
import {fail} from "../../../src/errors.ts";

/** Files under a folder, in the order of their paths; a file is itself. @throws SOURCE_UNREADABLE */
export async function filesUnder(path: string): Promise<string[]> {
  if (!existsSync(path)) fail("SOURCE_UNREADABLE", path, "it is not there");
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, {recursive: true, withFileTypes: true});
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

/**
 * The messages of one file: one, or as many as an mbox holds. A file that does not begin like a message has none.
 * Memory: the longest message.
 */
export async function* messagesIn(file: string): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  let isMbox: boolean | undefined;
  for await (const chunk of createReadStream(file)) {
    rest = rest.length ? Buffer.concat([rest, chunk]) : chunk;
    isMbox ??= startsWith(rest, /^From /);
    if (!startsWith(rest, head)) return;
    for (let end = isMbox ? nextEnvelope(rest) : -1; end > 0; end = nextEnvelope(rest)) {
      yield unquoted(rest.subarray(0, end));
      rest = rest.subarray(end);
    }
  }
  if (rest.length) yield isMbox ? unquoted(rest) : rest;
}

/** It begins with an envelope or a header, and there is soon a header that only mail has. */
const head =
  /^(\xEF\xBB\xBF)?\s*(?=From |[A-Za-z][\w-]*[ \t]*:)([^]*\n)??(from|date|received|message-id|return-path|delivered-to|subject)[ \t]*:/i;
const envelope = /^From \S.* \d\d:\d\d(:\d\d)?( \S+)* \d{4}.*\r?\n>?[A-Za-z][\w-]*[ \t]*:?/;

const startsWith = (bytes: Buffer, pattern: RegExp): boolean =>
  pattern.test(bytes.toString("latin1", 0, 4000));

/** Where the next message begins: after an empty line, "From ", a time, and then a header. −1 when not in sight. */
function nextEnvelope(bytes: Buffer): number {
  for (let at = bytes.indexOf("\nFrom "); at > 0; at = bytes.indexOf("\nFrom ", at + 1)) {
    const before = bytes.toString("latin1", Math.max(0, at - 2), at);
    if (/\n\r?$/.test(before) && envelope.test(bytes.toString("latin1", at + 1, at + 1000)))
      return at + 1;
  }
  return -1;
}

/** In an mbox, lines of the words that begin with "From " were written ">From ". */
const unquoted = (message: Buffer): Buffer =>
  message.includes("\n>From ") || message.includes("\n>>From ")
    ? Buffer.from(message.toString("latin1").replace(/^>(>*From )/gm, "$1"), "latin1")
    : message;
