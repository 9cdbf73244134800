import {decodeWords} from "postal-mime";

/** The header lines of a message: lower-case name → values, top to bottom. */
export type Headers = (name: string) => readonly string[];

/** What a message says about the list it came through. */
export interface ListSigns {
  /** List-Id, lower case. */
  readonly id?: string;
  /** The words before it. */
  readonly phrase?: string;
  /** Addresses of the list that only list software writes, the surest first. */
  readonly addresses: readonly string[];
  /** Addresses that may be a list's: it is, when other messages show that one of them is. */
  readonly perhaps: readonly string[];
  /** Names in brackets before the subject: the same. */
  readonly tags: readonly string[];
}

export function listSigns(headers: Headers, tags: readonly string[]): ListSigns {
  const listId = headers("list-id")[0] ?? "";
  const open = listId.lastIndexOf("<");
  const id = listId
    .slice(open + 1)
    .replace(/>?\s*$/, "")
    .toLowerCase()
    .replace("@", ".");
  const written = [
    ...addressesIn(headers("list-post")),
    ...addressesIn(headers("x-beenthere")),
    ...addressesIn(headers("x-mailing-list")),
    ...addressesIn(headers("mailing-list")).map(ofRole),
    ...addressesIn(headers("delivered-to").filter((line) => line.startsWith("mailing list "))),
    ...addressesIn(headers("sender"))
      .filter((address) => isRole(address))
      .map(ofRole)
  ];
  const perhaps = ["to", "cc", "resent-to", "delivered-to", "x-loop", "x-list"];
  return {
    id: /^[\w+-]+(\.[\w+-]+)+$/.test(id) ? id : undefined,
    phrase: words(listId.slice(0, Math.max(open, 0))),
    addresses: [...new Set(written)],
    perhaps: [...new Set(perhaps.flatMap((name) => addressesIn(headers(name))))],
    tags
  };
}

const role = /^owner-|-(admin|owner|bounces?|request|help|errors)(?=[@+-])/;
const isRole = (address: string): boolean => role.test(address);

/** The list behind owner-bees@, bees-request@ or bees-bounces+ada=example.org@; any other address is itself. */
export const ofRole = (address: string): string =>
  isRole(address) ? address.replace(role, "").replace(/[+=].*(?=@)/, "") : address;

/** Addresses in header lines, in lower case, however broken the lines; the first fifty of each. */
export const addressesIn = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => line.toLowerCase().match(address)?.slice(0, 50) ?? []);
const address = /\w[\w.!#$%&'*+/=?^`{|}~-]*@[\w-]+(?:\.[\w-]+)+/g;

const words = (phrase: string): string | undefined =>
  decodeWords(phrase)
    .replace(/\s+/g, " ")
    .replace(/^["'\s]+|["'\s.]+$/g, "") || undefined;
