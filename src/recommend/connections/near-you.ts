import {personalRanks} from "../../graph/personal-rank.ts";
import type {Signal} from "../signal.ts";

/** Shares of a walk differ by powers of ten: from this one on they count. */
const least = 1e-6;
const most = Math.log1p(1 / least);

/** Who is near in the network of who talks with whom, over several steps: where a walk from oneself often comes by. */
export const nearYou: Signal = {
  id: "near-you",
  kind: "connection",
  weight: 0.25,

  learn({ties, people}) {
    const walk = personalRanks(ties, {tolerance: 1e-4});
    return (person) => ({
      speak(say) {
        const {people: reached, rank} = walk(person);
        for (let r = 0; r < reached.length; r++)
          if (rank[r] > 0) say(reached[r], Math.log1p(rank[r] / least) / most);
      },
      explain(other) {
        return {
          text: `Several ways lead from you to {${people.pseudonyms[other]}} among those who talk with each other.`,
          about: []
        };
      }
    });
  }
};
