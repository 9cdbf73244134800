import type {Look} from "../look.ts";

/** The name of a person whom this reader may know by name: the name, else the account, else the pseudonym's end. */
export function personOf({live}: Pick<Look, "live">, id: string): {id: string; name: string} {
  const known = live.names.get(id);
  return {id, name: known?.name || known?.email || known?.account || `person ${id.slice(-4)}`};
}

/** What a community is called: the name people gave it in the product, else the source's. */
export const communityName = (
  {live}: Pick<Look, "live">,
  {id, name}: {id: string; name: string}
): string => live.standing.names.get(id) ?? name;

/** Sentences with "{p_…}" in them, names in place. */
export const withNames = (look: Pick<Look, "live">, text: string): string =>
  text.replace(/\{(p_[a-z0-9]+)\}/g, (_, id: string) => personOf(look, id).name);

/** Who wrote a decision, where it was a person. */
export const deciderOf = (look: Pick<Look, "live">, who: string) =>
  who.startsWith("p_") ? personOf(look, who) : null;
