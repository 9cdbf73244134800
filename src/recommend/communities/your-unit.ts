import {listOf} from "../lists.ts";
import {type Signal, saturated} from "../signal.ts";
import {people as peopleWords} from "../words.ts";

/** Where the people of one's own unit take part; silent in a unit under the minimum group, where it would tell of somebody. */
export const yourUnit: Signal = {
  id: "your-unit",
  kind: "community",
  weight: 2,

  learn({people, communities, minimumGroup}) {
    const counts = communities.ids.map((_, community) => {
      const byUnit = new Map<number, number>();
      for (const one of listOf(communities.members, community))
        byUnit.set(people.unit[one], (byUnit.get(people.unit[one]) ?? 0) + 1);
      return byUnit;
    });
    const sizes = new Map<number, number>();
    for (const unit of people.unit) sizes.set(unit, (sizes.get(unit) ?? 0) + 1);
    const count = (person: number, community: number) =>
      counts[community].get(people.unit[person]) ?? 0;
    return (person) => ({
      speak(say) {
        const unit = people.unit[person];
        if (unit < 0 || (sizes.get(unit) ?? 0) <= minimumGroup) return;
        for (let community = 0; community < communities.ids.length; community++) {
          const here = count(person, community);
          if (here > 0) say(community, saturated(here, 5));
        }
      },
      explain: (community) => ({
        text: `${peopleWords(count(person, community), minimumGroup)} of your unit take part.`,
        about: []
      })
    });
  }
};
