import {type ListSigns, ofRole} from "./list-signs.ts";

export interface MailList {
  /** Its List-Id, else its address with dots: "bees.example.org". */
  readonly id: string;
  /** What people call it: "bees"; "BEE" where the initials of its long name spell it. */
  readonly name: string;
  readonly longName?: string;
}

export interface MailLists {
  /** The list a message came through; undefined: nobody's. */
  of(signs: ListSigns): MailList | undefined;
  /** Whether an address is a list's own, or that of its software. */
  isList(address: string): boolean;
}

/**
 * The lists that messages speak of, each under one id: an address belongs to the List-Id it is seen with most. Once an
 * address is known to be a list's, a message that merely names it came through that list too; so did one that bears a
 * list's name in its subject, where one list alone has that name.
 */
export function mailLists(all: Iterable<ListSigns>): MailLists {
  const seen = [...all];
  const idOfAddress = winners(
    seen.flatMap(({id, addresses}) =>
      id ? addresses.map((address) => [address, id] as const) : []
    )
  );
  for (const {addresses} of seen)
    for (const address of addresses)
      if (!idOfAddress.has(address)) idOfAddress.set(address, address.replace("@", "."));
  const surest = ({id, addresses}: ListSigns) => id ?? idOfAddress.get(addresses[0] ?? "");

  const named = (pick: (signs: ListSigns) => string | undefined) =>
    winners(
      seen.flatMap((signs) => {
        const [id, value] = [surest(signs), pick(signs)];
        return id && value ? [[id, value] as const] : [];
      })
    );
  const phrases = named(({phrase}) => phrase);
  const locals = named(({addresses}) => addresses[0]?.replace(/@.*/, ""));
  const lists = new Map<string, MailList>();
  for (const signs of seen) {
    const id = surest(signs);
    if (id && !lists.has(id)) lists.set(id, called(id, locals.get(id), phrases.get(id)));
  }
  const calledLike = (tag: string) =>
    [...lists.values()].filter(({name}) => name.toLowerCase() === tag.toLowerCase());

  return {
    of(signs) {
      const address = signs.perhaps.find((perhaps) => idOfAddress.has(perhaps)) ?? "";
      const id = surest(signs) ?? idOfAddress.get(address);
      if (id) return lists.get(id);
      return signs.tags.map(calledLike).find((same) => same.length === 1)?.[0];
    },
    isList: (address) => idOfAddress.has(address) || idOfAddress.has(ofRole(address))
  };
}

function called(id: string, local = id.replace(/\..*/, ""), longName?: string): MailList {
  const initials = longName?.match(/(?<![\p{L}\p{N}'’])[\p{L}\p{N}]/gu)?.join("") ?? "";
  return {id, name: initials.toLowerCase() === local ? initials : local, longName};
}

/** For each key the value it is paired with most; of equals the first by alphabet. */
function winners(pairs: readonly (readonly [key: string, value: string])[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const [key, value] of pairs) {
    const values = counts.get(key) ?? new Map<string, number>();
    counts.set(key, values.set(value, (values.get(value) ?? 0) + 1));
  }
  const most = (values: Map<string, number>) =>
    [...values].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0][0];
  return new Map([...counts].map(([key, values]) => [key, most(values)]));
}
