import type {Learning} from "./learning.ts";
import type {Asking} from "./signal.ts";

type LookUp<T> = (person: number, asking?: Asking) => T;

/** What several signals look up of an organisation: learned once for all of them, and looked up once for each person, one at a time. */
export function lookedUp<T>(
  learn: (learning: Learning) => LookUp<T>
): (learning: Learning) => LookUp<T> {
  const known = new WeakMap<Learning, LookUp<T>>();
  return (learning) => {
    const found = known.get(learning) ?? keepingLast(learn(learning));
    known.set(learning, found);
    return found;
  };
}

function keepingLast<T>(lookUp: LookUp<T>): LookUp<T> {
  let last: {person: number; asking?: Asking; found: T} | null = null;
  return (person, asking) => {
    if (last?.person !== person || last.asking !== asking)
      last = {person, asking, found: lookUp(person, asking)};
    return last.found;
  };
}
