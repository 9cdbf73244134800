import {expect, test} from "vitest";
import {louvain} from "../../src/graph/louvain.ts";
import {modularity} from "../../src/graph/modularity.ts";
import {seededRandom} from "../../src/graph/random.ts";
import {planted} from "./planted.ts";
import {drawn, randomTies} from "./random-ties.ts";
import {graphologyOf, referenceLouvain} from "./reference.ts";

test("two triangles and a bridge are two communities, a stranger is alone", () => {
  const graph = drawn(7, [
    [0, 1],
    [1, 2],
    [2, 0],
    [3, 4],
    [4, 5],
    [5, 3],
    [2, 3]
  ]);
  expect([...louvain(graph, {random: seededRandom(1)})]).toEqual([0, 0, 0, 1, 1, 1, 2]);
});

test("keeps up with graphology's on planted graphs", () => {
  for (let seed = 0; seed < 10; seed++) {
    const {graph} = planted({people: 500, ties: 6, seed});
    const theirs = graphologyOf(graph);
    let [ours, reference] = [0, 0];
    for (let draw = 0; draw < 5; draw++) {
      ours += modularity(graph, louvain(graph, {random: seededRandom(draw)})) / 5;
      reference += modularity(graph, referenceLouvain(theirs, draw)) / 5;
    }
    expect(ours).toBeGreaterThan(reference - 0.005);
  }
});

test("no two communities would be better as one, on 200 random graphs", () => {
  for (let seed = 0; seed < 200; seed++) {
    const graph = randomTies({people: 40, chance: 0.08, seed});
    const found = louvain(graph, {random: seededRandom(seed)});
    const best = modularity(graph, found);
    const labels = [...new Set(found)];
    for (const one of labels)
      for (const other of labels) {
        const joined = found.map((label) => (label === one ? other : label));
        expect(modularity(graph, joined)).toBeLessThanOrEqual(best + 1e-12);
      }
  }
});

test("arrays that disagree are refused", () => {
  const torn = {...drawn(2, [[0, 1]]), weights: new Float64Array(1)};
  expect(() => louvain(torn, {random: seededRandom(1)})).toThrow(
    expect.objectContaining({code: "GRAPH_SHAPE"})
  );
});
