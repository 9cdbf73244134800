import {bestMatching} from "../graph/match.ts";
import {heldBy, kinship, voted} from "./identity.ts";
import {newlyRemembered, type Remembered} from "./remembered.ts";

export interface Groups {
  /** [people], group of each person; −1 none. */
  readonly of: Int32Array;
  /** People of each group, ascending. */
  readonly people: readonly number[][];
  readonly significance: readonly number[];
}

/**
 * Gives every group of this window to the remembered community it continues (the pairs that share most people in all),
 * moves the votes on, and remembers each group that continues none as a candidate. Changes `communities`.
 *
 * @see Greene, Doyle & Cunningham (2010), "Tracking the evolution of communities", doi:10.1109/ASONAM.2010.17. They take
 * every pair above a threshold; we match one to one, against a memory of several windows.
 */
export function follow(communities: Remembered[], groups: Groups, window: number): void {
  const sizes = groups.people.map((people) => people.length);
  const chosen = bestMatching(kinship(communities, groups.of, sizes, window));
  const groupOf = new Map<number, number>();
  chosen.forEach((community, group) => {
    if (community >= 0) groupOf.set(community, group);
  });
  communities.forEach((community, c) => {
    if (community.declared) return;
    const group = groupOf.get(c);
    community.votes = voted(community.votes, group === undefined ? [] : groups.people[group]);
    if (group !== undefined) community.significance = groups.significance[group];
  });
  forgetCandidates(communities);
  chosen.forEach((community, group) => {
    if (community >= 0) return;
    const candidate = newlyRemembered();
    candidate.votes = voted(candidate.votes, groups.people[group]);
    candidate.significance = groups.significance[group];
    communities.push(candidate);
  });
}

/** People at home in each found community, [people]; −1 none. Groups under `minimum` are no home. */
export function homes(
  communities: readonly Remembered[],
  people: number,
  minimum: number
): Int32Array {
  const home = new Int32Array(people).fill(-1);
  communities.forEach(({votes, declared}, c) => {
    const held = declared ? [] : heldBy(votes);
    if (held.length >= minimum) for (const person of held) home[person] = c;
  });
  return home;
}

/** A candidate that nobody continued has no vote left as strong as a first one. */
function forgetCandidates(communities: Remembered[]): void {
  const kept = communities.filter(
    ({born, declared, votes}) =>
      declared || born >= 0 || [...votes.values()].some((vote) => vote >= 0.3 - 1e-9)
  );
  communities.splice(0, communities.length, ...kept);
}
