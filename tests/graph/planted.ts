import {csrOf, type Csr} from "../../src/graph/csr.ts";
import {seededRandom} from "../../src/graph/random.ts";

/** A graph with planted communities of 5–500 people and power-law ties: about `ties` a person, `across` of them outside. */
export function planted({people = 10_000, ties = 9.5, across = 0.25, seed = 1}): {
  graph: Csr;
  truth: Uint32Array;
} {
  const random = seededRandom(seed);
  const truth = new Uint32Array(people);
  const sociable = new Float64Array(people + 1); // running sum of how likely each person is to be drawn
  const starts = [0];
  for (let p = 0, left = 0; p < people; p++, left--) {
    if (left === 0) {
      left = Math.round(powerLaw(random, 5, 500, 2));
      if (p > 0) starts.push(p);
    }
    truth[p] = starts.length - 1;
    sociable[p + 1] = sociable[p] + powerLaw(random, 5, Math.max(10, people / 50), 2.5);
  }
  starts.push(people);
  const drawFrom = (low: number, high: number) => {
    const mark = sociable[low] + random() * (sociable[high] - sociable[low]);
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
    from[t] = drawFrom(0, people);
    const home = truth[from[t]];
    to[t] = random() < across ? drawFrom(0, people) : drawFrom(starts[home], starts[home + 1]);
  }
  return {graph: csrOf({people, from, to, weight: new Float64Array(count).fill(1)}), truth};
}

function powerLaw(random: () => number, low: number, high: number, exponent: number): number {
  const e = 1 - exponent;
  return (low ** e + random() * (high ** e - low ** e)) ** (1 / e);
}
