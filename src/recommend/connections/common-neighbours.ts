import {listOf} from "../lists.ts";
import {type Signal, saturated} from "../signal.ts";
import {people} from "../words.ts";

/**
 * People whom one's own people talk with: shared neighbours, those with few ties counting more.
 *
 * @see Adamic & Adar (2003), doi:10.1016/S0378-8733(03)00009-1. Time O(sum of the neighbours' ties) a person.
 */
export const commonNeighbours: Signal = {
  id: "common-neighbours",
  kind: "connection",
  weight: 1,

  learn({ties, people: {pseudonyms}, minimumGroup}) {
    const count = ties.starts.length - 1;
    const rarity = Float64Array.from(
      {length: count},
      (_, one) => 1 / Math.log(Math.max(2, listOf(ties, one).length))
    );
    const sums = new Float64Array(count);
    return (person) => {
      const mine = new Set(listOf(ties, person));
      return {
        speak(say) {
          const reached: number[] = [];
          for (const near of listOf(ties, person))
            for (const far of listOf(ties, near)) {
              if (far === person) continue;
              if (sums[far] === 0) reached.push(far);
              sums[far] += rarity[near];
            }
          for (const far of reached) {
            say(far, saturated(sums[far], 2));
            sums[far] = 0;
          }
        },
        explain(other) {
          const shared = listOf(ties, other).filter((one) => mine.has(one)).length;
          const told = people(shared, minimumGroup);
          return {text: `${told} you talk with also talk with {${pseudonyms[other]}}.`, about: []};
        }
      };
    };
  }
};
