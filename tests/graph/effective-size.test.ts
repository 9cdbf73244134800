import {expect, test} from "vitest";
import {effectiveSize} from "../../src/graph/effective-size.ts";
import {drawn, matrixOf, randomTies} from "./random-ties.ts";

test("three strangers are three rounds, three who all know each other are one", () => {
  const star = effectiveSize(
    drawn(4, [
      [0, 1],
      [0, 2],
      [0, 3]
    ])
  );
  expect(star(0)).toBe(3);
  expect(star(1)).toBe(1);
  const clique = effectiveSize(
    drawn(5, [
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 2],
      [1, 3],
      [2, 3]
    ])
  );
  expect(clique(0)).toBeCloseTo(1, 12);
  expect(clique(4)).toBe(0);
});

test("of ties of one weight it is contacts less mean ties among them, as Borgatti (1997) shows", () => {
  for (let seed = 0; seed < 50; seed++) {
    const {starts, targets} = randomTies({people: 20, chance: 0.3, seed});
    const graph = {starts, targets, weights: new Float64Array(targets.length).fill(1)};
    const size = effectiveSize(graph);
    const matrix = matrixOf(graph);
    matrix.forEach((row, i) => {
      const contacts = [...row.keys()].filter((j) => row[j] > 0);
      const among = contacts.flatMap((j) => contacts.filter((q) => matrix[j][q] > 0)).length;
      const distinct = contacts.length === 0 ? 0 : contacts.length - among / contacts.length;
      expect(size(i)).toBeCloseTo(distinct, 10);
    });
  }
});

test("agrees with the formula over a matrix on 100 random graphs, whomever is asked for first", () => {
  for (let seed = 0; seed < 100; seed++) {
    const graph = randomTies({people: 15, chance: 0.25, seed});
    const z = matrixOf(graph);
    const size = effectiveSize(graph);
    for (const i of [...z.keys()].reverse()) {
      const own = z[i].reduce((sum, w) => sum + w);
      let slow = 0;
      for (const j of z.keys()) {
        if (z[i][j] === 0) continue;
        slow += 1;
        for (const q of z.keys())
          if (q !== i && q !== j) slow -= (z[i][q] / own) * (z[j][q] / Math.max(...z[j]));
      }
      expect(size(i)).toBeCloseTo(slow, 10);
    }
  }
});

test("arrays that disagree are refused", () => {
  const torn = {...drawn(2, [[0, 1]]), weights: new Float64Array(1)};
  expect(() => effectiveSize(torn)).toThrow(expect.objectContaining({code: "GRAPH_SHAPE"}));
});
