import type {Structure} from "./csr.ts";

/** A graph under other numbers: `place[person]` is the number of each. The ties of one are in no order. */
export interface Renumbered extends Structure {
  readonly place: Uint32Array;
}

/**
 * The same graph, numbered as its people are met by going outward from who has most ties, step by step: those near each
 * other lie together in memory, so that what follows ties finds more of them in the cache.
 *
 * @see Cuthill & McKee (1969), doi:10.1145/800195.805928, without their order among those equally far. O(n + m).
 */
export function nearby({starts, targets}: Structure): Renumbered {
  const n = starts.length - 1;
  const place = new Uint32Array(n).fill(n); // n: not met yet
  const order = new Uint32Array(n);
  let met = 0;
  const outwardFrom = (start: number) => {
    if (place[start] < n) return;
    place[start] = met;
    order[met++] = start;
    for (let next = place[start]; next < met; next++)
      for (let a = starts[order[next]]; a < starts[order[next] + 1]; a++) {
        const other = targets[a];
        if (place[other] < n) continue;
        place[other] = met;
        order[met++] = other;
      }
  };
  outwardFrom(mostTied(starts));
  for (let person = 0; person < n; person++) outwardFrom(person); // not tied to those met

  const turned = {starts: new Uint32Array(n + 1), targets: new Uint32Array(targets.length), place};
  let end = 0;
  order.forEach((person, number) => {
    for (let a = starts[person]; a < starts[person + 1]; a++)
      turned.targets[end++] = place[targets[a]];
    turned.starts[number + 1] = end;
  });
  return turned;
}

function mostTied(starts: Uint32Array): number {
  let best = 0;
  for (let v = 1; v + 1 < starts.length; v++)
    if (starts[v + 1] - starts[v] > starts[best + 1] - starts[best]) best = v;
  return best;
}
