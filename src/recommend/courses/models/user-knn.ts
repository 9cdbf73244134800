import {topK} from "../../../graph/top-k.ts";
import {turned} from "../../lists.ts";
import type {Scorer, Taken} from "./taken.ts";

/**
 * What those took who took most of the same: the `nearest` people by cosine, pulled towards 0 where little is shared.
 *
 * @see Herlocker et al. (1999), doi:10.1145/312624.312682. Time O(people who share a course) a person; no likeness is stored.
 */
export function userKnn(
  {people, courses, starts, targets}: Taken,
  {nearest, shrinkage}: {nearest: number; shrinkage: number}
): Scorer {
  const who = turned({starts, targets}, courses);
  const near = new Float64Array(people);
  const met = new Uint32Array(people);
  const size = (person: number) => starts[person + 1] - starts[person];

  return (person, scores) => {
    let count = 0;
    for (let e = starts[person]; e < starts[person + 1]; e++) {
      const course = targets[e];
      for (let f = who.starts[course]; f < who.starts[course + 1]; f++) {
        const other = who.targets[f];
        if (other === person) continue;
        if (near[other] === 0) met[count++] = other;
        near[other]++;
      }
    }
    const found = met.subarray(0, count);
    for (const other of found) near[other] /= Math.sqrt(size(person) * size(other)) + shrinkage;
    for (const other of topK(found, near, nearest))
      for (let e = starts[other]; e < starts[other + 1]; e++) scores[targets[e]] += near[other];
    for (const other of found) near[other] = 0;
  };
}
