import {listOf, turned} from "../lists.ts";
import type {Signal} from "../signal.ts";
import {people as peopleWords} from "../words.ts";

/** Where the people take part to whom one is tied: the share of one's ties that leads there. */
export const peopleYouTalkWith: Signal = {
  id: "people-you-talk-with",
  kind: "community",
  weight: 1,

  learn({people, communities, ties, minimumGroup}) {
    const takesPart = turned(communities.members, people.pseudonyms.length);
    return (person) => ({
      speak(say) {
        const sums = new Map<number, number>();
        let all = 0;
        for (let tie = ties.starts[person]; tie < ties.starts[person + 1]; tie++) {
          all += ties.weights[tie];
          for (const community of listOf(takesPart, ties.targets[tie]))
            sums.set(community, (sums.get(community) ?? 0) + ties.weights[tie]);
        }
        for (const [community, sum] of sums) say(community, sum / all);
      },
      explain(community) {
        const takes = (other: number) => listOf(takesPart, other).includes(community);
        const count = listOf(ties, person).filter(takes).length;
        return {text: `${peopleWords(count, minimumGroup)} you talk with take part.`, about: []};
      }
    });
  }
};
