import {listOf, turned} from "../lists.ts";
import type {Signal} from "../signal.ts";
import {tallyOf} from "../tally.ts";

/** People of one's own communities; small communities count more. */
export const sameCommunity: Signal = {
  id: "same-community",
  kind: "connection",
  weight: 0.4,

  learn({people, communities}) {
    const mine = turned(communities.members, people.pseudonyms.length);
    const amount = communities.ids.map(
      (_, community) => 1 / Math.log2(1 + listOf(communities.members, community).length)
    );
    const {sums, raise, met, clear} = tallyOf(people.pseudonyms.length);
    const smallest = new Uint32Array(people.pseudonyms.length); // of the shared ones
    return (person) => ({
      speak(say) {
        clear();
        for (const community of listOf(mine, person)) {
          if (!communities.open[community]) continue;
          for (const other of listOf(communities.members, community))
            if (raise(other, amount[community])) smallest[other] = community;
        }
        for (const other of met()) say(other, sums[other]);
      },
      explain(other) {
        return {
          text: `You both take part in ${communities.names[smallest[other]]}.`,
          about: [communities.ids[smallest[other]]]
        };
      }
    });
  }
};
