import type {Csr} from "../graph/csr.ts";
import type {Remembered} from "./remembered.ts";

/** Share of each person's ties that are of each community, 0–1; a tie within several is of the smallest, so that all shares sum to at most 1. */
export function belonging(
  {starts, targets, weights}: Csr,
  communities: readonly Remembered[]
): Map<Remembered, Map<number, number>> {
  const of: number[][] = [];
  communities.forEach(({standing}, c) => {
    for (const person of standing.keys()) (of[person] ??= []).push(c);
  });
  const size = communities.map(({standing}) => standing.size);
  const shares = communities.map(() => new Map<number, number>());
  for (let v = 0; v + 1 < starts.length; v++) {
    const mine = of[v];
    if (!mine) continue;
    let all = 0;
    for (let a = starts[v]; a < starts[v + 1]; a++) {
      all += weights[a];
      const theirs = of[targets[a]];
      if (!theirs) continue;
      let best = -1;
      for (const c of mine) if (theirs.includes(c) && (best < 0 || size[c] < size[best])) best = c;
      if (best >= 0) shares[best].set(v, (shares[best].get(v) ?? 0) + weights[a]);
    }
    for (const c of mine) {
      const weight = shares[c].get(v);
      if (weight !== undefined) shares[c].set(v, weight / all);
    }
  }
  return new Map(communities.map((community, c) => [community, shares[c]]));
}
