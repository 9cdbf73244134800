import {expect, test} from "vitest";
import type {Csr} from "../../src/graph/csr.ts";
import {seededRandom} from "../../src/graph/random.ts";
import {rewired} from "../../src/graph/rewire.ts";
import {drawn, matrixOf, randomTies} from "./random-ties.ts";

const degrees = ({starts}: Pick<Csr, "starts">) =>
  [...starts].slice(1).map((end, v) => end - starts[v]);
const sortedWeights = ({weights}: Csr) => [...weights].sort((a, b) => a - b);

test("everybody keeps the number of their ties, and every weight is still there, on 100 random graphs", () => {
  for (let seed = 0; seed < 100; seed++) {
    const graph = randomTies({people: 30, chance: 0.2, seed});
    const before = structuredClone(graph);
    const other = rewired(graph, {swapsPerTie: 10, random: seededRandom(seed)});
    expect(degrees(other)).toEqual(degrees(graph));
    expect(sortedWeights(other)).toEqual(sortedWeights(graph));
    expect(other.targets).not.toEqual(graph.targets);
    expect(graph).toEqual(before);
    const matrix = matrixOf(other);
    matrix.forEach((row, v) => {
      expect(row[v]).toBe(0);
      expect(row).toEqual(matrix.map((column) => column[v]));
    });
  }
});

/** Slow definition: every graph of these degrees, by trying each tie in and out. */
function realisations(wanted: readonly number[]): string[] {
  const pairs = wanted.flatMap((_, a) => wanted.slice(a + 1).map((_, i) => [a, a + 1 + i]));
  const found: string[] = [];
  for (let chosen = 0; chosen < 2 ** pairs.length; chosen++) {
    const ties = pairs.filter((_, p) => chosen & (1 << p));
    const has = wanted.map((_, v) => ties.filter((tie) => tie.includes(v)).length);
    if (has.every((ties, v) => ties === wanted[v])) found.push(ties.join(" "));
  }
  return found;
}

test.each([
  ["a path of five", [1, 2, 2, 2, 1]],
  ["a kite", [3, 2, 3, 1, 1]],
  ["two pairs of pairs", [2, 2, 2, 1, 1, 2]]
])("each graph of the degrees of %s comes equally often", (_, wanted) => {
  const all = realisations(wanted);
  const counts = new Map(all.map((graph) => [graph, 0]));
  const [first] = all;
  const ties = first.split(" ").map((tie) => tie.split(",").map(Number) as [number, number]);
  const random = seededRandom(7);
  const draws = 200 * all.length;
  let graph = drawn(wanted.length, ties);
  for (let draw = 0; draw < draws; draw++) {
    graph = rewired(graph, {swapsPerTie: 10, random});
    const name = matrixOf(graph)
      .flatMap((row, a) => row.flatMap((w, b) => (w > 0 && a < b ? [`${a},${b}`] : [])))
      .join(" ");
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  expect([...counts.keys()].sort()).toEqual([...all].sort());
  const chiSquare = [...counts.values()].reduce((sum, n) => sum + (n - 200) ** 2 / 200, 0);
  expect(chiSquare).toBeLessThan(all.length - 1 + 4 * Math.sqrt(2 * all.length));
});

test("two planted groups are gone, and the same seed gives the same graph", () => {
  const side = (v: number) => v % 2;
  const random = seededRandom(3);
  const pairs: [number, number][] = [];
  for (let a = 0; a < 60; a++)
    for (let b = 0; b < a; b++)
      if (random() < (side(a) === side(b) ? 0.3 : 0.01)) pairs.push([a, b]);
  const graph = drawn(60, pairs);
  const inside = ({starts, targets}: Csr) =>
    degrees({starts})
      .flatMap((_, v) =>
        [...targets.subarray(starts[v], starts[v + 1])].map((u) => side(u) === side(v))
      )
      .filter(Boolean).length / targets.length;
  const other = rewired(graph, {swapsPerTie: 10, random: seededRandom(1)});
  expect(inside(graph)).toBeGreaterThan(0.9);
  expect(inside(other)).toBeCloseTo(0.5, 1);
  expect(rewired(graph, {swapsPerTie: 10, random: seededRandom(1)})).toEqual(other);
});

test("nobody, and no swap, leave a graph as it is", () => {
  const random = seededRandom(1);
  const graph = randomTies({seed: 5});
  expect(rewired(graph, {swapsPerTie: 0, random})).toEqual(graph);
  const empty = drawn(0, []);
  expect(rewired(empty, {swapsPerTie: 10, random})).toEqual(empty);
});

test("arrays that disagree and ties stored one way are refused", () => {
  const options = {swapsPerTie: 1, random: seededRandom(1)};
  const torn = {...drawn(2, [[0, 1]]), weights: new Float64Array(1)};
  const oneWay = {
    starts: Uint32Array.of(0, 1, 1),
    targets: Uint32Array.of(1),
    weights: Float64Array.of(1)
  };
  const shape = expect.objectContaining({code: "GRAPH_SHAPE"});
  expect(() => rewired(torn, options)).toThrow(shape);
  expect(() => rewired(oneWay, options)).toThrow(shape);
});
