import {expect, test} from "vitest";
import {fragilityOf} from "../../src/insights/fragility.ts";
import {drawn, matrixOf, randomTies} from "../graph/random-ties.ts";

/** `hub` answers everybody of `from` … `to` − 1. */
const star = (hub: number, from: number, to: number): [number, number][] =>
  Array.from({length: to - from}, (_, i) => [hub, from + i]);

test("a round in which one person answers everybody rests on that person", () => {
  expect(fragilityOf(drawn(10, star(0, 1, 10)))).toEqual({
    holders: [0],
    people: 10,
    cutOff: 8,
    core: 0,
    coreLeft: 0
  });
});

test("two who stand in for each other are found only together", () => {
  const both = fragilityOf(drawn(12, [...star(0, 2, 12), ...star(1, 2, 12)]));
  expect(both).toMatchObject({holders: [0, 1], people: 12, cutOff: 9});
});

test("a core that holds by two people is lost with them, though nobody is cut off", () => {
  // A ring of ten, everybody tied to both 10 and 11: without them each keeps two ties.
  const ring = Array.from({length: 10}, (_, v): [number, number] => [v, (v + 1) % 10]);
  const found = fragilityOf(drawn(12, [...star(10, 0, 10), ...star(11, 0, 10), ...ring]));
  expect(found).toEqual({holders: [10, 11], people: 12, cutOff: 0, core: 12, coreLeft: 0});
});

test("a dense round rests on nobody in particular, a small one is not judged, one without ties neither", () => {
  expect(fragilityOf(randomTies({people: 20, chance: 0.6}))).toBeNull();
  expect(fragilityOf(drawn(7, star(0, 1, 7)))).toBeNull();
  expect(fragilityOf(drawn(9, []))).toBeNull();
  expect(fragilityOf(drawn(0, []))).toBeNull();
});

test("what it says of who is cut off can be counted by hand, on 100 random rounds", () => {
  let said = 0;
  for (let seed = 0; seed < 100; seed++) {
    const graph = randomTies({people: 20, chance: 0.1, seed});
    const found = fragilityOf(graph);
    if (!found) continue;
    said++;
    const matrix = matrixOf(graph);
    const rest = largest(matrix, new Set(found.holders));
    expect(found.people).toBe(largest(matrix, new Set()));
    expect(found.cutOff).toBe(found.people - found.holders.length - rest);
  }
  expect(said).toBeGreaterThan(20);
});

/** People of the largest round who reach each other without those who are gone. */
function largest(matrix: number[][], gone: ReadonlySet<number>): number {
  const sizes = [...matrix.keys()]
    .filter((v) => !gone.has(v))
    .map((from) => {
      const met = new Set([from]);
      for (const v of met)
        matrix[v].forEach((w, u) => {
          if (w > 0 && !gone.has(u)) met.add(u);
        });
      return met.size;
    });
  return Math.max(0, ...sizes);
}
