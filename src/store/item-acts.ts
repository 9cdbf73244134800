import {type Decision, standing} from "./decisions.ts";

/** An item of a kind, wherever one is looked up. */
export const itemKey = (kind: string, itemId: string): string => `${kind}:${itemId}`;

/** Person → item → what they did about it last, and still holds. */
export function itemActs(
  decisions: readonly Decision[]
): ReadonlyMap<string, ReadonlyMap<string, Decision>> {
  const byPerson = new Map<string, Map<string, Decision>>();
  for (const decision of standing(decisions)) {
    if (!("item_id" in decision.detail)) continue;
    const key = itemKey(String(decision.detail.kind), String(decision.detail.item_id));
    const items = byPerson.get(decision.who) ?? new Map<string, Decision>();
    byPerson.set(decision.who, items);
    if (decision.what === "item.undo") items.delete(key);
    else items.set(key, decision);
  }
  return byPerson;
}

/** A word for an act on an item, as settings weigh it: the reason where one was given, else the act. */
export function feedbackWord({what, detail}: Decision): string {
  return "because" in detail && typeof detail.because === "string"
    ? detail.because
    : what.replace("item.", "");
}
