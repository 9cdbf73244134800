import type {Csr} from "../graph/csr.ts";

/**
 * How much a group keeps to itself: weight of its people's ties that stay inside ÷ all their ties, 0–1; NaN without
 * ties. Near 1 few talk outside, near 0 few talk inside. Time O(arcs of its people).
 */
export function cohesion({starts, targets, weights}: Csr, people: ReadonlySet<number>): number {
  let inside = 0;
  let held = 0;
  for (const person of people)
    for (let a = starts[person]; a < starts[person + 1]; a++) {
      held += weights[a];
      if (people.has(targets[a])) inside += weights[a];
    }
  return inside / held;
}
