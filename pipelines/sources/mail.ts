import {join} from "node:path";
import {fail} from "../../src/errors.ts";
import type {LedgerRow} from "../../src/ledger/tables.ts";
import {delivered} from "./mail/delivery.ts";
import {filesUnder, messagesIn} from "./mail/files.ts";
import {type Message, readMessage} from "./mail/message.ts";
import {rowsOf} from "./mail/rows.ts";
import type {Source, SourceInput} from "./source.ts";

/**
 * Mailing lists: a folder of messages, an mbox file, or a folder of either; with the option `folders`, only those inside
 * it, joined by `;`. A list is a community once somebody there
 * answered somebody else; mail to nobody's list is private. Memory: what people wrote themselves, of all messages.
 */
export const mail: Source = {
  id: "mail",
  summary: "Mailing lists, from a folder of messages or an mbox file",
  example: "coppice ingest mail ./archive.mbox",
  read: (input) => ({rows: read(input)})
};

async function* read(input: SourceInput): AsyncGenerator<readonly LedgerRow[]> {
  const messages = await readAll(input);
  const batch: LedgerRow[] = [];
  for (const row of rowsOf(delivered(messages, input), (id) => input.hashedId(id))) {
    batch.push(row);
    if (batch.length === 2000) yield batch.splice(0);
  }
  yield batch;
}

/** Files are read side by side, and kept in the order of their paths. */
const sideBySide = 32;

async function readAll({path, options}: SourceInput): Promise<Message[]> {
  const folders = options.folders?.split(";").map((folder) => join(path, folder)) ?? [path];
  const files = (await Promise.all(folders.map(filesUnder))).flat();
  const read: Message[][] = [];
  for (let start = 0; start < files.length; start += sideBySide)
    read.push(...(await Promise.all(files.slice(start, start + sideBySide).map(readFile))));
  const messages = read.flat();
  return messages.length > 0 ? messages : fail("SOURCE_UNREADABLE", path, "no message is in it");
}

async function readFile(file: string): Promise<Message[]> {
  const messages: Message[] = [];
  for await (const raw of messagesIn(file)) messages.push(await readMessage(raw));
  return messages;
}
