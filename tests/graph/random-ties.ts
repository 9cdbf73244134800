import {type Csr, csrOf} from "../../src/graph/csr.ts";
import {seededRandom} from "../../src/graph/random.ts";

/** A graph drawn by hand: pairs of people, with a weight where it is not 1. */
export function drawn(people: number, ties: ([number, number] | [number, number, number])[]): Csr {
  return csrOf({
    people,
    from: ties.map(([a]) => a),
    to: ties.map(([, b]) => b),
    weight: ties.map(([, , weight = 1]) => weight)
  });
}

/** Each pair is tied with the same chance, by a weight of 0.1 … 3. */
export function randomTies({people = 30, chance = 0.15, seed = 1}): Csr {
  const random = seededRandom(seed);
  const ties: [number, number, number][] = [];
  for (let a = 0; a < people; a++)
    for (let b = 0; b < a; b++) if (random() < chance) ties.push([a, b, 0.1 + 2.9 * random()]);
  return drawn(people, ties);
}

/** The same graph as a full matrix, for slow definitions. */
export function matrixOf({starts, targets, weights}: Csr): number[][] {
  const n = starts.length - 1;
  const matrix = Array.from({length: n}, () => Array<number>(n).fill(0));
  for (let v = 0; v < n; v++)
    for (let a = starts[v]; a < starts[v + 1]; a++) matrix[v][targets[a]] = weights[a];
  return matrix;
}
