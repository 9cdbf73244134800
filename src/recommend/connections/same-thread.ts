import {listOf, turned} from "../lists.ts";
import {type Signal, saturated} from "../signal.ts";
import {tallyOf} from "../tally.ts";
import {quoted} from "../words.ts";

/** People who wrote in the same threads; small threads count more. */
export const sameThread: Signal = {
  id: "same-thread",
  kind: "connection",
  weight: 1,

  learn({people, threads}) {
    const mine = turned(threads.people, people.pseudonyms.length);
    const closeness = threads.titles.map(
      (_, thread) => 1 / Math.max(1, listOf(threads.people, thread).length - 1)
    );
    const {sums, add, met, clear} = tallyOf(people.pseudonyms.length);
    const closest = new Uint32Array(people.pseudonyms.length); // the thread shared with the fewest
    return (person) => ({
      speak(say) {
        clear();
        for (const thread of listOf(mine, person))
          for (const other of listOf(threads.people, thread)) {
            if (sums[other] === 0 || closeness[thread] > closeness[closest[other]])
              closest[other] = thread;
            add(other, closeness[thread]);
          }
        for (const other of met()) say(other, saturated(sums[other], 0.5));
      },
      explain(other) {
        const title = threads.titles[closest[other]];
        return {
          text: title
            ? `You both wrote in ${quoted(title)}, but not to each other.`
            : "You both wrote in the same thread, but not to each other.",
          about: []
        };
      }
    });
  }
};
