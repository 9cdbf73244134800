import type {Learning} from "../learning.ts";
import {listOf, turned} from "../lists.ts";
import type {Signal} from "../signal.ts";
import type {Sparse} from "../sparse.ts";
import {largest} from "./blend.ts";
import {finishedIn} from "./history.ts";
import {aged, type Taken} from "./models/taken.ts";

interface Frame extends Pick<Signal, "id" | "weight"> {
  /** Row by course finished, column by course it speaks for. */
  readonly likeness: (finished: Taken, today: number) => Sparse;
  /** What was finished so long before one's latest counts half. */
  readonly halfLifeDays?: number;
  /** The reason, for the course of one's own that speaks most; `often` where at least the minimum group did both. */
  readonly words: (mine: number, often: boolean, learning: Learning) => string;
}

/**
 * A signal in which the courses somebody finished speak for others: the sum of their rows, as a share of the largest.
 * That a few people did both is never told: the reason then says only that the two go together.
 */
export const likeYours = ({likeness, words, halfLifeDays = Infinity, ...frame}: Frame): Signal => ({
  ...frame,
  kind: "course",

  learn(learning) {
    const finished = finishedIn(learning);
    const near = likeness(finished, learning.today);
    const finishers = turned(finished, learning.courses.ids.length);
    const sums = new Float64Array(finished.courses);
    const {starts, targets, days} = finished;

    return (person) => {
      const end = starts[person + 1];
      const latest = days[end - 1];
      const mine = (hear: (course: number, said: number, by: number) => void) => {
        for (let e = starts[person]; e < end; e++) {
          const count = aged(latest - days[e], halfLifeDays);
          const row = targets[e];
          for (let f = near.starts[row]; f < near.starts[row + 1]; f++)
            hear(near.targets[f], count * near.weights[f], row);
        }
      };
      return {
        speak(say) {
          const met: number[] = [];
          mine((course, said) => {
            if (sums[course] === 0) met.push(course);
            sums[course] += said;
          });
          for (let e = starts[person]; e < end; e++) sums[targets[e]] = 0;
          const most = largest(sums);
          for (const course of met) {
            if (sums[course] > 0) say(course, sums[course] / most);
            sums[course] = 0;
          }
        },
        explain(offered) {
          let best = {said: 0, by: -1};
          mine((course, said, by) => {
            if (course === offered && said > best.said) best = {said, by};
          });
          const both = shared(listOf(finishers, best.by), listOf(finishers, offered));
          const text = words(best.by, both >= learning.minimumGroup, learning);
          return {text, about: [learning.courses.ids[best.by]]};
        }
      };
    };
  }
});

/** How many two rising lists have in common. */
function shared(a: Uint32Array, b: Uint32Array): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [mine, theirs] = [a[i], b[j]];
    if (mine === theirs) count++;
    if (mine <= theirs) i++;
    if (theirs <= mine) j++;
  }
  return count;
}
