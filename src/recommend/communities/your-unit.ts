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
    const placesOf = new Map<number, number[]>(); // of a unit: communities where its people take part
    for (const [community, byUnit] of counts.entries())
      for (const unit of byUnit.keys()) {
        const places = placesOf.get(unit) ?? [];
        places.push(community);
        placesOf.set(unit, places);
      }
    return (person) => ({
      speak(say) {
        const unit = people.unit[person];
        if (unit < 0 || (sizes.get(unit) ?? 0) <= minimumGroup) return;
        for (const community of placesOf.get(unit) ?? [])
          say(community, saturated(count(person, community), 5));
      },
      explain(community) {
        return {
          text: `${peopleWords(count(person, community), minimumGroup)} of your unit take part.`,
          about: []
        };
      }
    });
  }
};
