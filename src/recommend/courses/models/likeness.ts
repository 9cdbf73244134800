import type {Sparse} from "../../sparse.ts";
import {aged, type Scorer, type Taken} from "./taken.ts";

/** What the courses that somebody took say for each other course: their rows of `likeness`, summed. */
export function byLikeness(
  likeness: Sparse,
  {starts, targets, days}: Taken,
  {halfLifeDays = Infinity}: {halfLifeDays?: number} = {}
): Scorer {
  return (person, scores) => {
    const end = starts[person + 1];
    const latest = days[end - 1];
    for (let e = starts[person]; e < end; e++) {
      const count = aged(latest - days[e], halfLifeDays);
      const mine = targets[e];
      for (let f = likeness.starts[mine]; f < likeness.starts[mine + 1]; f++)
        scores[likeness.targets[f]] += count * likeness.weights[f];
    }
  };
}
