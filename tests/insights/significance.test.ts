import {expect, test} from "vitest";
import {csrOf} from "../../src/graph/csr.ts";
import {leiden} from "../../src/graph/leiden.ts";
import {seededRandom} from "../../src/graph/random.ts";
import {significance, surpriseOrLess} from "../../src/insights/significance.ts";

const setsOf = (label: Uint32Array) => {
  const sets: Map<number, number>[] = [];
  label.forEach((l, person) => (sets[l] ??= new Map()).set(person, 1));
  return sets.filter(({size}) => size >= 5);
};

test("groups found in networks without communities are explained by chance", () => {
  let groups = 0;
  let significant = 0;
  for (let seed = 0; seed < 40; seed++) {
    const random = seededRandom(seed);
    const people = 40 + Math.floor(random() * 200);
    const ties = Array.from({length: Math.floor(people * (0.5 + random() * 4))}, () => [
      Math.floor(people * random() ** (1 + (seed % 3))),
      Math.floor(people * random())
    ]);
    const graph = csrOf({
      people,
      from: ties.map(([a]) => a),
      to: ties.map(([, b]) => b),
      weight: ties.map(() => 1)
    });
    const scores = significance(graph, setsOf(leiden(graph, {random})));
    groups += scores.length;
    significant += scores.filter((score) => score >= 2).length;
  }
  expect(groups).toBeGreaterThan(200);
  expect(significant / groups).toBeLessThan(0.02);
});

test("ten people who all know each other among a hundred who do not are no accident", () => {
  const pairs: [number, number][] = [];
  for (let a = 0; a < 10; a++) for (let b = 0; b < a; b++) pairs.push([a, b]);
  for (let person = 10; person < 110; person++) pairs.push([person, (person * 37) % 110]);
  const graph = csrOf({
    people: 110,
    from: pairs.map(([a]) => a),
    to: pairs.map(([, b]) => b),
    weight: pairs.map(() => 1)
  });
  const [clique] = significance(graph, [new Map(Array.from({length: 10}, (_, p) => [p, 1]))]);
  expect(clique).toBeGreaterThan(10);
});

test("no bound is below the chance that a slow count of all pairings gives, nor far above it", () => {
  for (const [held, all] of [
    [4, 12],
    [6, 12],
    [5, 12],
    [6, 10]
  ]) {
    const pairings = insidePairs(held, all);
    for (let inside = 1; 2 * inside <= held; inside++) {
      const exact = pairings.filter((pairs) => pairs >= inside).length / pairings.length;
      const ends = {inside: 2 * inside, held, all, size: 0, tied: all};
      if (2 * inside * all <= held ** 2) continue;
      const bound = 10 ** -surpriseOrLess(ends);
      expect(bound).toBeGreaterThanOrEqual(exact * (1 - 1e-9));
      expect(bound).toBeLessThan(1.5 * exact);
    }
  }
});

/** Of every way to pair up the ends: pairs among the first `held`. */
function insidePairs(held: number, all: number): number[] {
  const pair = (ends: readonly number[], inside: number): number[] => {
    const [first, ...others] = ends;
    if (first === undefined) return [inside];
    return others.flatMap((other) =>
      pair(
        others.filter((end) => end !== other),
        inside + Number(first < held && other < held)
      )
    );
  };
  return pair(
    Array.from({length: all}, (_, end) => end),
    0
  );
}
