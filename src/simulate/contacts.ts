import type {Random} from "./chance.ts";

/** The last eight people with whom each person had to do. */
export interface Contacts {
  readonly met: (a: number, b: number) => void;
  /** One of them, −1 where nobody is known. */
  of(person: number, random: Random): number;
}

const kept = 8;

export function contactsOf(people: number): Contacts {
  const last = new Int32Array(people * kept).fill(-1);
  const count = new Uint32Array(people);
  const remember = (person: number, other: number) => {
    last[person * kept + (count[person]++ % kept)] = other;
  };
  return {
    met(a, b) {
      remember(a, b);
      remember(b, a);
    },
    of: (person, random) => last[person * kept + Math.floor(random() * kept)]
  };
}
