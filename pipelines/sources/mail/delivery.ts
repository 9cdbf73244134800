import type {SourceInput} from "../source.ts";
import {type MailList, type MailLists, mailLists} from "./lists.ts";
import type {Message} from "./message.ts";

/** A message that is read: by whom, through which list; through none, it is private. */
export interface Delivery {
  readonly message: Message;
  /** Address of the person who wrote it. */
  readonly sender: string;
  readonly list?: MailList;
  /** How often it was found: a mailbox may hold a message twice, or two folders one each. */
  readonly copies: number;
}

/** The messages that may be read, each once, in the order found; the others are set aside with their reason. */
export function delivered(messages: readonly Message[], {policy, report}: SourceInput): Delivery[] {
  const allowed = messages.filter((message) => {
    const isProtected = traces(message).some((trace) => policy.isProtected(trace));
    if (isProtected) report.setAside("interactions", "protected");
    return !isProtected;
  });
  const lists = mailLists(allowed.map(({list}) => list));
  const deliveries = new Map<string, Delivery>();
  for (const message of allowed) {
    const list = lists.of(message.list);
    const sender = personBehind(message, lists);
    const reason = whyNotRead(message, sender, list, policy.privateTraffic);
    if (reason) {
      report.setAside("interactions", reason);
      continue;
    }
    for (const what of message.mended) report.mended(what);
    const first = deliveries.get(message.id) ?? {message, sender, list, copies: 0};
    deliveries.set(message.id, {...first, copies: first.copies + 1});
  }
  return [...deliveries.values()];
}

/** Everything in a message that may name a protected list, address or group. */
const traces = ({sender, replyTo, recipients, list}: Message): (string | undefined)[] => [
  sender,
  ...replyTo,
  ...recipients,
  list.id,
  list.phrase,
  ...list.addresses,
  ...list.perhaps,
  ...list.tags
];

/** List software that writes in its own name keeps the author's address in Reply-To. */
const personBehind = ({sender, replyTo}: Message, lists: MailLists): string =>
  [sender, ...replyTo].find((address) => address && !lists.isList(address)) ?? "";

function whyNotRead(
  {isBulk}: Message,
  sender: string,
  list: MailList | undefined,
  privateTraffic: "none" | "metadata"
): string | undefined {
  if (!list && isBulk) return "announcement sent in bulk";
  if (!list && privateTraffic === "none") return "private mail";
  if (!sender) return "written by no person";
  return undefined;
}
