import type {Csr} from "../graph/csr.ts";
import type {Remembered} from "./remembered.ts";

/** Share of each person's ties that are of each community, 0–1; a tie within several is of the smallest, so that all shares sum to at most 1. */
export function belonging(
  {starts, targets, weights}: Csr,
  communities: readonly Remembered[]
): Map<Remembered, Map<number, number>> {
  const of = Array.from({length: starts.length - 1}, (): number[] => []);
  communities.forEach(({standing}, c) => {
    for (const person of standing.keys()) of[person].push(c);
  });
  const size = communities.map(({standing}) => standing.size);
  const shares = communities.map(() => new Map<number, number>());
  for (let v = 0; v < of.length; v++) {
    const mine = of[v];
    if (mine.length === 0) continue;
    const inside = mine.map(() => 0);
    let all = 0;
    for (let a = starts[v]; a < starts[v + 1]; a++) {
      all += weights[a];
      const theirs = of[targets[a]];
      let best = -1;
      for (let c = 0; c < mine.length; c++)
        if (theirs.includes(mine[c]) && (best < 0 || size[mine[c]] < size[mine[best]])) best = c;
      if (best >= 0) inside[best] += weights[a];
    }
    for (let c = 0; c < mine.length; c++)
      if (inside[c] > 0) shares[mine[c]].set(v, inside[c] / all);
  }
  return new Map(communities.map((community, c) => [community, shares[c]]));
}
