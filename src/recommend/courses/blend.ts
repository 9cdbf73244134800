import type {Scorer, Taken} from "./models/taken.ts";

/** The sum of several models, each times its weight. */
export function blended(
  parts: readonly {readonly scorer: Scorer; readonly weight: number}[],
  courses: number
): Scorer {
  const said = new Float64Array(courses);
  return (person, scores) => {
    for (const {scorer, weight} of parts) {
      said.fill(0);
      scorer(person, said);
      for (let course = 0; course < courses; course++) scores[course] += weight * said[course];
    }
  };
}

/**
 * What a model says as a share, 0–1, of what it says at most to the same person of what they have not taken: so models of
 * any scale can be summed. What it says against a course does not count: a part of a sum only ever speaks for something.
 */
export function asShares(scorer: Scorer, {starts, targets, courses}: Taken): Scorer {
  const said = new Float64Array(courses);
  return (person, scores) => {
    said.fill(0);
    scorer(person, said);
    for (let e = starts[person]; e < starts[person + 1]; e++) said[targets[e]] = 0;
    const most = largest(said);
    if (most <= 0) return;
    for (let course = 0; course < courses; course++)
      if (said[course] > 0) scores[course] += said[course] / most;
  };
}

export function largest(amounts: Float64Array): number {
  let most = 0;
  for (let i = 0; i < amounts.length; i++) if (amounts[i] > most) most = amounts[i];
  return most;
}
