import {listOf} from "../lists.ts";
import type {Signal} from "../signal.ts";

/** So many people of a unit one talks with are still few. */
const few = 2;

/** For who asked to meet people elsewhere: friends of friends in units one hardly talks with. */
export const acrossUnits: Signal = {
  id: "across-units",
  kind: "connection",
  weight: 0.6,

  learn({ties, people: {bridging, unit, pseudonyms}}) {
    return (person) => {
      const talksWith = new Map<number, number>(); // unit → people
      for (const near of listOf(ties, person))
        talksWith.set(unit[near], (talksWith.get(unit[near]) ?? 0) + 1);
      const known = (other: number) => talksWith.get(unit[other]) ?? 0;
      return {
        speak(say) {
          if (!bridging[person] || unit[person] < 0) return;
          const told = new Set([person]);
          for (const near of listOf(ties, person))
            for (const far of listOf(ties, near)) {
              if (told.has(far) || unit[far] < 0 || unit[far] === unit[person]) continue;
              told.add(far);
              if (known(far) <= few) say(far, 1 / (1 + known(far)));
            }
        },
        explain(other) {
          const hardly = known(other) === 0 ? "nobody" : "few people";
          return {
            text: `You asked for people elsewhere, and you talk with ${hardly} in the unit of {${pseudonyms[other]}}.`,
            about: []
          };
        }
      };
    };
  }
};
