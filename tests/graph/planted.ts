import {type Csr, csrOf, type Ties} from "../../src/graph/csr.ts";
import {seededRandom, shuffled} from "../../src/graph/random.ts";

export interface Planted {
  rows: Ties;
  graph: Csr;
  /** The community each person was planted in. */
  truth: Uint32Array;
}

export interface Planting {
  people?: number;
  /** Drawn for each person; some fall together. */
  ties?: number;
  /** Share of ties that lead anywhere. */
  across?: number;
  seed?: number;
  /** Another draw of ties among the same people. */
  draw?: number;
}

/** A graph with planted communities of 5–500 people and power-law ties; people are numbered at random. */
export function planted(planting: Planting): Planted {
  const {people = 10_000, ties = 9.5, across = 0.25, seed = 1, draw = 1} = planting;
  const random = seededRandom(seed);
  const truth = new Uint32Array(people);
  const sociable = new Float64Array(people + 1); // running sum of how likely each place is to be drawn
  const starts = [0];
  for (let p = 0, left = 0; p < people; p++, left--) {
    if (left === 0) {
      left = Math.round(powerLaw(random, 5, 500, 1.01));
      if (p > 0) starts.push(p);
    }
    truth[p] = starts.length - 1;
    sociable[p + 1] = sociable[p] + powerLaw(random, 5, Math.max(10, people / 50), 2.5);
  }
  starts.push(people);
  const names = shuffled(people, random);

  const chance = seededRandom(seed + 1e6 * draw);
  const drawFrom = (low: number, high: number) => {
    const mark = sociable[low] + chance() * (sociable[high] - sociable[low]);
    let [a, b] = [low, high];
    while (b - a > 1) {
      const middle = (a + b) >> 1;
      if (sociable[middle] <= mark) a = middle;
      else b = middle;
    }
    return a;
  };
  const count = Math.round(people * ties);
  const from = new Uint32Array(count);
  const to = new Uint32Array(count);
  for (let t = 0; t < count; t++) {
    const a = drawFrom(0, people);
    const [low, high] = chance() < across ? [0, people] : [starts[truth[a]], starts[truth[a] + 1]];
    from[t] = names[a];
    to[t] = names[drawFrom(low, high)];
  }
  const rows = {people, from, to, weight: new Float64Array(count).fill(1)};
  const named = new Uint32Array(people);
  for (let p = 0; p < people; p++) named[names[p]] = truth[p];
  return {rows, graph: csrOf(rows), truth: named};
}

function powerLaw(random: () => number, low: number, high: number, exponent: number): number {
  const e = 1 - exponent;
  return (low ** e + random() * (high ** e - low ** e)) ** (1 / e);
}
