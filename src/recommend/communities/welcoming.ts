import {listOf} from "../lists.ts";
import {type Signal, saturated} from "../signal.ts";

/** Large communities in which first posts get a reply: something to begin with for everybody. */
export const welcoming: Signal = {
  id: "welcoming",
  kind: "community",
  weight: 0.2,
  toAll: true,

  learn({communities, minimumGroup}) {
    const size = (community: number) => listOf(communities.members, community).length;
    const heard = (community: number) => communities.heard[community] || 0;
    return () => ({
      speak(say) {
        for (let community = 0; community < communities.ids.length; community++)
          if (size(community) >= minimumGroup)
            say(community, (saturated(size(community), 50) * (1 + heard(community))) / 2);
      },
      explain(community) {
        return {
          text:
            heard(community) >= 0.5
              ? `${size(community)} people take part, and most first posts get a reply.`
              : `${size(community)} people take part.`,
          about: []
        };
      }
    });
  }
};
