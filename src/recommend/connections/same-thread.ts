import {listOf, turned} from "../lists.ts";
import {type Signal, saturated} from "../signal.ts";
import {quoted} from "../words.ts";

/** People who wrote in the same threads; small threads count more. */
export const sameThread: Signal = {
  id: "same-thread",
  kind: "connection",
  weight: 1,

  learn({people, threads}) {
    const mine = turned(threads.people, people.pseudonyms.length);
    const closeness = (thread: number) =>
      1 / Math.max(1, listOf(threads.people, thread).length - 1);
    return (person) => ({
      speak(say) {
        const sums = new Map<number, number>();
        for (const thread of listOf(mine, person))
          for (const other of listOf(threads.people, thread))
            sums.set(other, (sums.get(other) ?? 0) + closeness(thread));
        for (const [other, sum] of sums) say(other, saturated(sum, 0.5));
      },
      explain(other) {
        const both = [...listOf(mine, person)].filter((t) =>
          listOf(threads.people, t).includes(other)
        );
        const closest = both.reduce((best, t) => (closeness(t) > closeness(best) ? t : best));
        const title = threads.titles[closest];
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
