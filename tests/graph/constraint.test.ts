import {expect, test} from "vitest";
import {constraint} from "../../src/graph/constraint.ts";
import {drawn, matrixOf, randomTies} from "./random-ties.ts";

test("the hub of a star spans holes, each admirer hangs on one person", () => {
  const [hub, admirer] = constraint(
    drawn(4, [
      [0, 1],
      [0, 2],
      [0, 3]
    ])
  );
  expect(hub).toBeCloseTo(1 / 3, 12);
  expect(admirer).toBe(1);
});

test("in a triangle everybody is closed in: twice (1/2 + 1/4)²; a stranger has no constraint", () => {
  const found = constraint(
    drawn(4, [
      [0, 1],
      [1, 2],
      [2, 0]
    ])
  );
  expect([...found]).toEqual([1.125, 1.125, 1.125, NaN]);
});

test("agrees with the formula over a matrix on 100 random graphs", () => {
  for (let seed = 0; seed < 100; seed++) {
    const graph = randomTies({people: 15, chance: 0.25, seed});
    const p = matrixOf(graph).map((row) => row.map((w) => w / row.reduce((sum, x) => sum + x)));
    constraint(graph).forEach((found, i) => {
      const contacts = [...p.keys()].filter((j) => p[i][j] > 0);
      const slow = contacts.map(
        (j) => (p[i][j] + contacts.reduce((sum, q) => sum + p[i][q] * p[q][j], 0)) ** 2
      );
      if (contacts.length > 0)
        expect(found).toBeCloseTo(
          slow.reduce((sum, x) => sum + x),
          12
        );
      else expect(found).toBeNaN();
    });
  }
});

test("arrays that disagree are refused", () => {
  const torn = {...drawn(2, [[0, 1]]), weights: new Float64Array(1)};
  expect(() => constraint(torn)).toThrow(expect.objectContaining({code: "GRAPH_SHAPE"}));
});
