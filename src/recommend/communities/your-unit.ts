import {listOf} from "../lists.ts";
import type {Signal} from "../signal.ts";

/** Where the people of one's own unit take part; silent under the minimum group. */
export const yourUnit: Signal = {
  id: "your-unit",
  kind: "community",
  weight: 0.4,

  learn({people, communities, minimumGroup}) {
    const counts = communities.ids.map((_, community) => {
      const byUnit = new Map<number, number>();
      for (const one of listOf(communities.members, community))
        byUnit.set(people.unit[one], (byUnit.get(people.unit[one]) ?? 0) + 1);
      return byUnit;
    });
    const count = (person: number, community: number) =>
      people.unit[person] < 0 ? 0 : (counts[community].get(people.unit[person]) ?? 0);
    return (person) => ({
      speak(say) {
        for (let community = 0; community < communities.ids.length; community++) {
          const here = count(person, community);
          if (here >= minimumGroup)
            say(community, here / listOf(communities.members, community).length);
        }
      },
      explain: (community) => ({
        text: `${count(person, community)} people of your unit take part.`,
        about: []
      })
    });
  }
};
