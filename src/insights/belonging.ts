import type {Csr} from "../graph/csr.ts";

/** Somebody at home elsewhere takes part too where they have so much of their ties, and to so many people. */
const guestShare = 0.25;
const guestTies = 3;

/**
 * Who takes part in which found community, and how much: the share of a person's tie weight that leads to the people at
 * home there. Everybody is at home in at most one, but may be a guest in others.
 *
 * @param home [people], the community each is at home in; −1 none.
 * @returns per community: person → share, 0–1. Time O(n + m).
 */
export function belonging(
  {starts, targets, weights}: Csr,
  home: Int32Array,
  communities: number
): Map<number, number>[] {
  const of = Array.from({length: communities}, () => new Map<number, number>());
  const into = new Float64Array(communities); // zero between people, like `ties`
  const ties = new Uint32Array(communities);
  for (let person = 0; person < home.length; person++) {
    let strength = 0;
    const near = home[person] < 0 ? [] : [home[person]];
    for (let a = starts[person]; a < starts[person + 1]; a++) {
      strength += weights[a];
      const c = home[targets[a]];
      if (c < 0) continue;
      if (ties[c] === 0 && c !== home[person]) near.push(c);
      into[c] += weights[a];
      ties[c]++;
    }
    for (const c of near) {
      const share = strength > 0 ? into[c] / strength : 0;
      if (c === home[person] || (share >= guestShare && ties[c] >= guestTies))
        of[c].set(person, share);
      into[c] = ties[c] = 0;
    }
  }
  return of;
}
