import type {LedgerRow} from "../../../src/ledger/tables.ts";
import type {Delivery} from "./delivery.ts";
import {asksSomething} from "./own-words.ts";
import {type Place, threaded} from "./threads.ts";

/** The ledger's rows of messages. Their ids hold addresses, so they leave hashed. */
export function* rowsOf(
  deliveries: readonly Delivery[],
  hashedId: (id: string) => string
): Generator<LedgerRow> {
  const places = threaded(
    deliveries.map(({message, sender, list}) => ({...message, sender, list: list?.id ?? ""}))
  );
  const inOrder = deliveries.toSorted(
    ({message: a}, {message: b}) => compare(a.sentAt, b.sentAt) || compare(a.id, b.id)
  );
  const kinds = artifactKinds(inOrder, places);
  yield* communityRows(inOrder, places);
  yield* personRows(inOrder);
  for (const delivery of inOrder) {
    const id = (outside: string) => `mail:${hashedId(outside)}`;
    const {message, list, copies} = delivery;
    const place = places.get(message.id) ?? {thread: message.id};
    const rows = list
      ? listRows(delivery, place, kinds.get(message.id) ?? "post", id)
      : privateRows(delivery, place, id);
    for (let copy = 0; copy < copies; copy++) yield* rows;
  }
}

/** A list is a community once one person was seen to answer another there: what is sent and never answered makes none. */
function* communityRows(
  deliveries: readonly Delivery[],
  places: ReadonlyMap<string, Place>
): Generator<LedgerRow> {
  const senders = new Map(deliveries.map(({message, sender}) => [message.id, sender]));
  const alive = new Map(
    deliveries.flatMap(({message, sender, list}) => {
      const answered = senders.get(places.get(message.id)?.parent ?? "");
      return list && answered !== undefined && answered !== sender ? [[list.id, list]] : [];
    })
  );
  for (const {id, name, longName} of alive.values())
    yield {
      table: "communities",
      community_id: `mail:${id}`,
      name,
      purpose: longName,
      kind: "channel"
    };
}

/** One row a person, under the name they used last. */
function* personRows(deliveries: readonly Delivery[]): Generator<LedgerRow> {
  const names = new Map<string, string>();
  for (const {message, sender} of deliveries) {
    const name = sender === message.sender ? message.senderName : "";
    names.set(sender, name || (names.get(sender) ?? ""));
  }
  for (const [address, name] of names)
    yield {table: "people", person_id: address, name: name || undefined, email: address};
}

/** What each message is: a question that opens a thread, its first answer by somebody else, or a post. */
function artifactKinds(
  inOrder: readonly Delivery[],
  places: ReadonlyMap<string, Place>
): Map<string, "question" | "answer"> {
  const kinds = new Map<string, "question" | "answer">();
  const openBy = new Map<string, string>();
  for (const {message, sender} of inOrder) {
    const {thread, parent} = places.get(message.id) ?? {thread: message.id};
    const asker = openBy.get(thread);
    if (asker !== undefined && asker !== sender) {
      kinds.set(message.id, "answer");
      openBy.delete(thread);
    } else if (
      parent === undefined &&
      !message.seemsReply &&
      asksSomething(message.title, message.words)
    ) {
      kinds.set(message.id, "question");
      openBy.set(thread, sender);
    }
  }
  return kinds;
}

function listRows(
  {message, sender, list}: Delivery,
  {thread, parent}: Place,
  kind: string,
  id: (outside: string) => string
): LedgerRow[] {
  const place = {
    community_id: `mail:${list?.id}`,
    thread_id: id(thread),
    reply_to: parent === undefined ? undefined : id(parent)
  };
  return [
    {
      table: "interactions",
      interaction_id: id(message.id),
      happened_at: message.sentAt,
      actor_id: sender,
      kind: parent === undefined && !message.seemsReply ? "post" : "reply",
      artifact_id: id(message.id),
      ...place
    },
    {
      table: "artifacts",
      artifact_id: id(message.id),
      kind,
      title: message.title,
      text: message.words,
      created_at: message.sentAt,
      created_by: sender,
      ...place
    }
  ];
}

/** Who wrote to whom and when, nothing else. */
const privateRows = (
  {message, sender}: Delivery,
  {thread}: Place,
  id: (outside: string) => string
): LedgerRow[] =>
  message.recipients
    .filter((recipient) => recipient !== sender)
    .map((recipient, _, others) => ({
      table: "interactions",
      interaction_id: id(`${message.id} ${recipient}`),
      happened_at: message.sentAt,
      actor_id: sender,
      target_id: recipient,
      kind: "message",
      thread_id: id(thread),
      audience: String(others.length)
    }));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
