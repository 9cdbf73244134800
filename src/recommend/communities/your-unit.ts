import {listOf} from "../lists.ts";
import type {Signal} from "../signal.ts";

/** Where the people of one's own unit take part; silent under the minimum group. */
export const yourUnit: Signal = {
  id: "your-unit",
  kind: "community",
  weight: 0.4,

  learn({people, communities, minimumGroup}) {
    const count = (person: number, community: number) =>
      people.unit[person] < 0
        ? 0
        : listOf(communities.members, community).filter(
            (one) => people.unit[one] === people.unit[person]
          ).length;
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
