import {listOf, turned} from "../lists.ts";
import type {Signal} from "../signal.ts";

/** People of one's own communities; small communities count more. */
export const sameCommunity: Signal = {
  id: "same-community",
  kind: "connection",
  weight: 0.4,

  learn({people, communities}) {
    const mine = turned(communities.members, people.pseudonyms.length);
    const size = (community: number) => listOf(communities.members, community).length;
    return (person) => ({
      speak(say) {
        const best = new Map<number, number>();
        for (const community of listOf(mine, person)) {
          if (!communities.open[community]) continue;
          const amount = 1 / Math.log2(1 + size(community));
          for (const other of listOf(communities.members, community))
            best.set(other, Math.max(amount, best.get(other) ?? 0));
        }
        for (const [other, amount] of best) say(other, amount);
      },
      explain(other) {
        const shared = [...listOf(mine, person)].filter(
          (c) => communities.open[c] && listOf(communities.members, c).includes(other)
        );
        const smallest = shared.reduce((a, b) => (size(b) < size(a) ? b : a));
        return {
          text: `You both take part in ${communities.names[smallest]}.`,
          about: [communities.ids[smallest]]
        };
      }
    });
  }
};
