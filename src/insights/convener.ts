import type {Inside} from "./inside.ts";

/** Somebody who could bring a group together. */
export interface Convener {
  readonly person: number;
  /** How many of the group they talk with. */
  readonly reach: number;
}

/**
 * Who is most likely to convene a group that nobody named: whoever talks with most of it, of several the one who talks
 * most. A group in which nobody talks with half of the others has no centre, and none is told.
 */
export function convenerOf({people, graph: {starts, weights}}: Inside): Convener | null {
  let best = -1;
  let most = 0;
  let strength = 0;
  for (let i = 0; i < people.length; i++) {
    const reach = starts[i + 1] - starts[i];
    let weight = 0;
    for (let a = starts[i]; a < starts[i + 1]; a++) weight += weights[a];
    if (reach < most || (reach === most && weight <= strength)) continue;
    [best, most, strength] = [i, reach, weight];
  }
  return best >= 0 && most > 0 && 2 * most >= people.length - 1
    ? {person: people[best], reach: most}
    : null;
}
