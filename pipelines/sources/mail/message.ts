import {createHash} from "node:crypto";
import {isUtf8} from "node:buffer";
import PostalMime, {type Email} from "postal-mime";
import {addressesIn, type Headers, type ListSigns, listSigns} from "./list-signs.ts";
import {ownWords} from "./own-words.ts";
import {sentAtOf} from "./sent-at.ts";
import {readSubject} from "./subject.ts";

/** What is kept of one message. */
export interface Message {
  /** Message-ID without brackets; of a message without one, the hash of its bytes. */
  readonly id: string;
  readonly sentAt: string;
  /** Lower-case address; empty when there is none. */
  readonly sender: string;
  readonly senderName: string;
  /** Where answers go, when that is said. */
  readonly replyTo: readonly string[];
  readonly recipients: readonly string[];
  readonly title: string;
  readonly words: string;
  /** Message-IDs it names as before it, the nearest last. */
  readonly references: readonly string[];
  readonly seemsReply: boolean;
  readonly list: ListSigns;
  /** Sent in bulk, by its own account. */
  readonly isBulk: boolean;
  /** What had to be assumed or mended to read it. */
  readonly mended: readonly string[];
}

/** The head and the first words are all that is read; attachments come after. */
const readBytes = 256 * 1024;
/** More than any honest header has; patterns stay quick on a hostile one. */
const headerLetters = 10_000;

/** Reads one message, however broken: what cannot be understood stays empty. */
export async function readMessage(raw: Buffer): Promise<Message> {
  const mended: string[] = [];
  const email = await parsed(raw.subarray(0, readBytes), mended);
  const headers = headersOf(email);
  const header = (name: string): string => headers(name)[0] ?? "";
  const subject = readSubject(email.subject?.slice(0, 1000) ?? "");
  const references = namedBefore(header("references"), header("in-reply-to"));
  const sent = sentAtOf(header("date"), [...headers("received"), envelopeOf(raw)]);
  const [sender = ""] = addressesIn([...headers("from"), ...headers("sender")]);
  const name = email.from?.name?.trim() ?? "";
  const text = email.text ?? email.html?.replace(/<style[^<]*<\/style>|<[^<>]*>/gi, " ") ?? "";
  if (sent.assumed) mended.push(sent.assumed);
  if (!idIn(header("message-id"))) mended.push("no Message-ID: hash of the content taken");
  if (`${email.subject}${name}${text}`.includes("\uFFFD"))
    mended.push("characters outside the declared charset");
  return {
    id: idIn(header("message-id")) ?? `${createHash("sha256").update(raw).digest("hex")}@content`,
    sentAt: sent.sentAt,
    sender,
    senderName: /[@<>]/.test(name) ? "" : name,
    replyTo: addressesIn(headers("reply-to")),
    recipients: [...new Set(addressesIn([...headers("to"), ...headers("cc")]))],
    title: subject.title,
    words: ownWords(text),
    references,
    seemsReply: subject.isReply || header("in-reply-to") !== "",
    list: listSigns(headers, subject.tags),
    isBulk:
      /^(bulk|list|junk)$/i.test(header("precedence").trim()) || header("list-unsubscribe") !== "",
    mended
  };
}

/** Headers of old programs hold bytes of Western Europe as they are. A body nested without end is left out. */
async function parsed(raw: Buffer, mended: string[]): Promise<Email> {
  const ends = [raw.indexOf("\n\n"), raw.indexOf("\r\n\r\n")].filter((at) => at > 0);
  const end = Math.min(raw.length, ...ends);
  const [head, body] = [raw.subarray(0, end), raw.subarray(end)];
  if (!isUtf8(head)) mended.push("header outside ASCII: read as Western European");
  const readable = isUtf8(head) ? head : Buffer.from(westernEuropean.decode(head));
  try {
    return await PostalMime.parse(Buffer.concat([readable, body]), {maxRfc822NestingDepth: 1});
  } catch {
    mended.push("body that cannot be taken apart: left out");
    return PostalMime.parse(readable);
  }
}
const westernEuropean = new TextDecoder("windows-1252");

function headersOf({headers}: Email): Headers {
  return (name) =>
    headers.filter(({key}) => key === name).map(({value}) => value.slice(0, headerLetters));
}

/** The line "From ada@example.org Thu Aug 22 12:36:23 2002" before a message of an mbox. */
const envelopeOf = (raw: Buffer): string =>
  /^From .*/.exec(raw.toString("latin1", 0, 300))?.[0] ?? "";

const idsIn = (text: string): string[] =>
  [...text.matchAll(/<([^<>]+)>/g)]
    .map(([, id]) => id.replace(/\s+/g, ""))
    .filter((id) => id.includes("@"));
const idIn = (text: string): string | undefined =>
  idsIn(text)[0] ?? (/^\S+@\S+$/.exec(text.trim()) ? text.trim() : undefined);

/** References, and In-Reply-To as the nearest where they do not know it. Old programs put an address beside the id there. */
function namedBefore(references: string, inReplyTo: string): string[] {
  const chain = [...new Set(idsIn(references))];
  const answered = idsIn(inReplyTo).at(-1);
  return answered && !chain.includes(answered) ? [...chain, answered] : chain;
}
