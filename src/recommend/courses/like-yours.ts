import type {Learning} from "../learning.ts";
import {listOf, turned} from "../lists.ts";
import type {Signal} from "../signal.ts";
import type {Sparse} from "../sparse.ts";
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
    const {starts, targets, days} = finished;
    const sums = new Float64Array(finished.courses);
    const loudest = new Float64Array(finished.courses); // most that one of the own courses says
    const by = new Int32Array(finished.courses); // which
    let met: number[] = [];

    /** Sums what one's courses say; good until the next person is asked about. */
    function hear(person: number): void {
      for (const course of met) sums[course] = loudest[course] = 0;
      met = [];
      const end = starts[person + 1];
      const latest = days[end - 1];
      for (let e = starts[person]; e < end; e++) {
        const count = aged(latest - days[e], halfLifeDays);
        const mine = targets[e];
        for (let f = near.starts[mine]; f < near.starts[mine + 1]; f++) {
          const course = near.targets[f];
          const said = count * near.weights[f];
          if (sums[course] === 0) met.push(course);
          sums[course] += said;
          if (said <= loudest[course]) continue;
          loudest[course] = said;
          by[course] = mine;
        }
      }
      for (let e = starts[person]; e < end; e++) sums[targets[e]] = 0;
    }

    return (person) => ({
      speak(say) {
        hear(person);
        const most = met.reduce((most, course) => Math.max(most, sums[course]), 0);
        for (const course of met) if (sums[course] > 0) say(course, sums[course] / most);
      },
      explain(offered) {
        const {[offered]: mine} = by;
        const both = shared(listOf(finishers, mine), listOf(finishers, offered));
        const text = words(mine, both >= learning.minimumGroup, learning);
        return {text, about: [learning.courses.ids[mine]]};
      }
    });
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
