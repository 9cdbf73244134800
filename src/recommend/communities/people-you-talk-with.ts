import {listOf, turned} from "../lists.ts";
import type {Signal} from "../signal.ts";
import {tallyOf} from "../tally.ts";
import {people as peopleWords} from "../words.ts";

/** Where the people take part to whom one is tied: the share of one's ties that leads there. */
export const peopleYouTalkWith: Signal = {
  id: "people-you-talk-with",
  kind: "community",
  weight: 1,

  learn({people, communities, ties, minimumGroup}) {
    const takesPart = turned(communities.members, people.pseudonyms.length);
    const {sums, add, met, clear} = tallyOf(communities.ids.length);
    const counts = new Uint32Array(communities.ids.length); // of the people who make up each sum
    return (person) => ({
      speak(say) {
        clear();
        let all = 0;
        for (let tie = ties.starts[person]; tie < ties.starts[person + 1]; tie++) {
          all += ties.weights[tie];
          for (const community of listOf(takesPart, ties.targets[tie])) {
            counts[community] = sums[community] === 0 ? 1 : counts[community] + 1;
            add(community, ties.weights[tie]);
          }
        }
        for (const community of met()) say(community, sums[community] / all);
      },
      explain(community) {
        return {
          text: `${peopleWords(counts[community], minimumGroup)} you talk with take part.`,
          about: []
        };
      }
    });
  }
};
