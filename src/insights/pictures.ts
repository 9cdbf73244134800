import type {Csr} from "../graph/csr.ts";
import {circleLabels} from "./circle-labels.ts";
import {type Circles, circlesThroughTime} from "./circles.ts";
import {insidesOf, type Present} from "./inside.ts";
import {onceEach, topicWords} from "./topics.ts";

/** The circles of one community at a few windows. */
export interface Picture {
  readonly community: number;
  readonly steps: readonly {readonly window: number; readonly circles: Circles}[];
  /** Circle → the word its people use most. */
  readonly labels: ReadonlyMap<number, string>;
}

/** Threads by what they are about and who began each; `of`: community → its threads. */
export interface Talk {
  /** Tags, each one word with hyphens, or a title. */
  readonly topics: readonly string[];
  readonly openedBy: Int32Array;
  readonly of: ReadonlyMap<number, Int32Array>;
}

/**
 * Each community's circles, and what to call them.
 * @param graphs window → the network then, oldest first. @param minimum smaller groups are no circles.
 */
export function picturesOf(
  graphs: ReadonlyMap<number, Csr>,
  present: Present,
  {topics, openedBy, of}: Talk,
  minimum: number
): Picture[] {
  const wordsOf = onceEach(topicWords);
  return [...insidesOf(graphs, present)].map(([community, insides]) => {
    const windows = [...insides.keys()];
    const steps = circlesThroughTime([...insides.values()], minimum);
    const said = Array.from(of.get(community) ?? [], (thread) => ({
      person: openedBy[thread],
      words: wordsOf(topics[thread])
    }));
    return {
      community,
      steps: steps.map((circles, step) => ({window: windows[step], circles})),
      labels: circleLabels(lastSeen(steps), said, minimum)
    };
  });
}

/** The people of each circle when it was last seen. */
const lastSeen = (steps: readonly Circles[]): Map<number, readonly number[]> =>
  new Map(steps.flatMap(({people}) => [...people]));
