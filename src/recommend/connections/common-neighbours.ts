import {strengths} from "../../graph/quality.ts";
import {sharedContacts} from "../../graph/shared-contacts.ts";
import type {Signal} from "../signal.ts";
import {tallyOf} from "../tally.ts";
import {people} from "../words.ts";

/** Strong shared ties are told apart from weak ones, those of hundreds of people no more from each other. */
const most = 6;
const steepness = 3;

/**
 * People whom one's own people talk with: shared neighbours, those with few and weak ties counting more, and each by how
 * strong the ties on both sides still are.
 *
 * @see Adamic & Adar (2003), doi:10.1016/S0378-8733(03)00009-1, with faded weights as in Lü & Zhou (2010),
 * doi:10.1209/0295-5075/89/18001. Time O(sum of the neighbours' ties) a person.
 */
export const commonNeighbours: Signal = {
  id: "common-neighbours",
  kind: "connection",
  weight: 1,

  learn({ties, people: {pseudonyms}, minimumGroup}) {
    const {starts, targets, weights} = ties;
    const count = starts.length - 1;
    const rarity = strengths(ties).map((strength) => 1 / Math.log(2 + strength));
    const roots = weights.map(Math.sqrt);
    const {sums, add, met, clear} = tallyOf(count);
    return (person) => ({
      speak(say) {
        clear();
        for (let a = starts[person]; a < starts[person + 1]; a++) {
          const near = targets[a];
          const worth = roots[a] * rarity[near];
          for (let b = starts[near]; b < starts[near + 1]; b++) {
            add(targets[b], worth * roots[b]);
          }
        }
        for (const far of met())
          if (far !== person) say(far, Math.min(1, Math.log1p(steepness * sums[far]) / most));
      },
      explain(other) {
        const told = people(sharedContacts(ties, person, other).length, minimumGroup);
        return {text: `${told} you talk with also talk with {${pseudonyms[other]}}.`, about: []};
      }
    });
  }
};
