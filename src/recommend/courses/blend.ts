import type {Scorer, Taken} from "./models/taken.ts";

/**
 * The sum of several models, each as a share of what it says at most to the same person, times its weight. What a model
 * says against a course does not count; so every part is something that speaks for it.
 */
export function blended(
  parts: readonly {readonly scorer: Scorer; readonly weight: number}[],
  {starts, targets, courses}: Taken
): Scorer {
  const said = new Float64Array(courses);
  const heard = parts.filter(({weight}) => weight > 0);
  return (person, scores) => {
    for (const {scorer, weight} of heard) {
      said.fill(0);
      scorer(person, said);
      for (let e = starts[person]; e < starts[person + 1]; e++) said[targets[e]] = 0;
      const most = largest(said);
      if (most <= 0) continue;
      for (let course = 0; course < courses; course++)
        if (said[course] > 0) scores[course] += (weight * said[course]) / most;
    }
  };
}

export function largest(amounts: Float64Array): number {
  let most = 0;
  for (let i = 0; i < amounts.length; i++) if (amounts[i] > most) most = amounts[i];
  return most;
}
