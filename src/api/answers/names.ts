import type {Look} from "../look.ts";
import {isLeftOut} from "../visibility.ts";

type Reader = Pick<Look, "live"> & Partial<Pick<Look, "principal">>;

/**
 * The name of a person whom this reader may know by name: the name, else the account, else the pseudonym's end.
 * Who asked not to be included has none, but to themselves.
 */
export function personOf({live, principal}: Reader, id: string): {id: string; name: string} {
  if (isLeftOut({live}, id) && principal?.personId !== id) return {id, name: "somebody"};
  const known = live.names.get(id);
  return {id, name: known?.name || known?.email || known?.account || `person ${id.slice(-4)}`};
}

/** What a community is called: the name people gave it in the product, else the source's. */
export const communityName = (
  {live}: Pick<Look, "live">,
  {id, name}: {id: string; name: string}
): string => live.standing.names.get(id) ?? name;

/** Sentences with "{p_…}" in them, names in place. */
export const withNames = (look: Reader, text: string): string =>
  text.replace(/\{(p_[a-z0-9]+)\}/g, (_, id: string) => personOf(look, id).name);

/** The people whom such a sentence names. */
export const namedIn = (text: string): string[] =>
  [...text.matchAll(/\{(p_[a-z0-9]+)\}/g)].map(([, id]) => id);

/** Who wrote a decision, where it was a person. */
export const deciderOf = (look: Reader, who: string) =>
  who.startsWith("p_") ? personOf(look, who) : null;
