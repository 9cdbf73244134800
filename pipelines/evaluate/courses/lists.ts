import {topK} from "../../../src/graph/top-k.ts";
import type {Scorer, Taken} from "../../../src/recommend/courses/models/taken.ts";

/** The best courses for each of some people: all that were there are ranked, what one has is left out. */
export function listsOf(
  people: readonly number[],
  scorer: Scorer,
  {taken, there, most}: {taken: Taken; there: Uint32Array; most: number}
): Uint32Array[] {
  const {starts, targets, courses} = taken;
  const scores = new Float64Array(courses);
  return people.map((person) => {
    scores.fill(0);
    scorer(person, scores);
    for (let e = starts[person]; e < starts[person + 1]; e++) scores[targets[e]] = 0;
    return topK(there, scores, most);
  });
}
