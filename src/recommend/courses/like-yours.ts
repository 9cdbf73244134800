import {chorusOf} from "./chorus.ts";
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
    const {ids} = learning.courses;
    const finishers = turned(finished, ids.length);
    const {starts, targets, days} = finished;
    const chorus = chorusOf(near, finished.courses);
    const togetherOften = new Map<number, boolean>(); // by pair of courses

    function hear(person: number): void {
      chorus.clear();
      const end = starts[person + 1];
      const latest = days[end - 1];
      for (let e = starts[person]; e < end; e++)
        chorus.hear(targets[e], aged(latest - days[e], halfLifeDays));
      for (let e = starts[person]; e < end; e++) chorus.leaveOut(targets[e]);
    }

    function often(mine: number, offered: number): boolean {
      const pair = mine * ids.length + offered;
      const known =
        togetherOften.get(pair) ??
        share(listOf(finishers, mine), listOf(finishers, offered), learning.minimumGroup);
      togetherOften.set(pair, known);
      return known;
    }

    return (person) => ({
      speak(say) {
        hear(person);
        chorus.tell(say);
      },
      explain(offered) {
        const mine = chorus.loudest(offered);
        return {text: words(mine, often(mine, offered), learning), about: [ids[mine]]};
      }
    });
  }
});

/** Whether two rising lists have so many in common. */
function share(a: Uint32Array, b: Uint32Array, least: number): boolean {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length && count < least; ) {
    const [mine, theirs] = [a[i], b[j]];
    if (mine === theirs) count++;
    if (mine <= theirs) i++;
    if (theirs <= mine) j++;
  }
  return count >= least;
}
