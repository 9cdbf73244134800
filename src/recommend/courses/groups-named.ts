import {listsOf} from "../lists.ts";
import type {Groups} from "./colleagues.ts";

/** People grouped by the names they have in common. */
export function groupsNamed(namesOf: readonly (readonly string[])[]): Groups {
  const numberOf = new Map<string, number>();
  for (const name of namesOf.flat()) if (!numberOf.has(name)) numberOf.set(name, numberOf.size);
  const person = namesOf.flatMap((names, person) => names.map(() => person));
  const group = namesOf.flat().map((name) => numberOf.get(name) ?? -1);
  return {
    members: listsOf(numberOf.size, group, person),
    open: new Uint8Array(numberOf.size).fill(1),
    names: [...numberOf.keys()],
    ids: []
  };
}
