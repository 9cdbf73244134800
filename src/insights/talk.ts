import type {Activity, NewTies} from "./history.ts";
import {lowerBound} from "./lower-bound.ts";

/**
 * What each person newly said to others of the same found community in a window; who was only spoken to said nothing.
 *
 * @param of people of each community. @returns per community: person → weight said, 0 left out.
 */
export function saidInside(
  {window, from, to, weight}: NewTies,
  now: number,
  of: readonly (readonly number[])[]
): Map<number, number>[] {
  const said = of.map(() => new Map<number, number>());
  const communities = new Map<number, Set<number>>(); // of a person
  of.forEach((people, c) => {
    for (const person of people)
      communities.set(person, (communities.get(person) ?? new Set()).add(c));
  });
  for (let t = lowerBound(window, now); t < window.length && window[t] === now; t++)
    for (const c of communities.get(from[t]) ?? [])
      if (communities.get(to[t])?.has(c))
        said[c].set(from[t], (said[c].get(from[t]) ?? 0) + weight[t]);
  return said;
}

/** How often each person wrote, answered or met in each declared community in a window. */
export function wroteIn(
  {window, person, community, count}: Activity,
  now: number,
  communities: number
): Map<number, number>[] {
  const wrote = Array.from({length: communities}, () => new Map<number, number>());
  for (let row = lowerBound(window, now); row < window.length && window[row] === now; row++)
    if (community[row] >= 0 && count[row] > 0) wrote[community[row]].set(person[row], count[row]);
  return wrote;
}
