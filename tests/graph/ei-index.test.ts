import {expect, test} from "vitest";
import {assortativity} from "../../src/graph/assortativity.ts";
import {eiIndex, groupTies} from "../../src/graph/ei-index.ts";
import {seededRandom} from "../../src/graph/random.ts";
import {drawn, matrixOf, randomTies} from "./random-ties.ts";

// 0, 1, 2 are one team; 3 and 4 another; 5 is of no team
const graph = drawn(6, [
  [0, 1],
  [1, 2],
  [2, 3],
  [0, 5]
]);
const team = Int32Array.of(0, 0, 0, 1, 1, -1);

test("a team with two ties inside and one outside leans inwards, one with an outside tie only leans outwards", () => {
  const ties = groupTies(graph, team, 2);
  expect(ties).toEqual({inside: Float64Array.of(4, 0), outside: Float64Array.of(1, 1)});
  expect([...eiIndex(ties)]).toEqual([-3 / 5, 1]);
});

test("two groups that never meet are wholly assortative, two that only meet the opposite", () => {
  const pairs = drawn(4, [
    [0, 1],
    [2, 3]
  ]);
  expect(assortativity(groupTies(pairs, Int32Array.of(0, 0, 1, 1), 2))).toBe(1);
  expect(assortativity(groupTies(pairs, Int32Array.of(0, 1, 0, 1), 2))).toBe(-1);
  expect(assortativity(groupTies(pairs, new Int32Array(4), 1))).toBeNaN();
  expect(assortativity(groupTies(drawn(2, []), Int32Array.of(0, 1), 2))).toBeNaN();
});

test("Newman's couples of San Francisco (2003, table I) have an assortativity of 0.621", () => {
  const couples = [
    [0.258, 0.016, 0.035, 0.013],
    [0.012, 0.157, 0.058, 0.019],
    [0.013, 0.023, 0.306, 0.035],
    [0.005, 0.007, 0.024, 0.016]
  ];
  // Rows and columns are women and men there; ties go both ways here, which takes their mean.
  const inside = Float64Array.from(couples, (row, g) => 2 * row[g]);
  const outside = Float64Array.from(
    couples,
    (row, g) =>
      row.reduce((sum, share) => sum + share, 0) +
      couples.reduce((sum, other) => sum + other[g], 0) -
      2 * row[g]
  );
  expect(assortativity({inside, outside})).toBeCloseTo(0.621, 2);
});

test("both agree with their definitions over a matrix on 100 random graphs", () => {
  for (let seed = 0; seed < 100; seed++) {
    const graph = randomTies({people: 20, chance: 0.2, seed});
    const random = seededRandom(seed);
    const group = Int32Array.from({length: 20}, () => Math.floor(random() * 4) - 1);
    const ties = groupTies(graph, group, 3);
    const matrix = matrixOf(graph);
    const count = (a: number, b: number) => {
      let arcs = 0;
      matrix.forEach((row, v) =>
        row.forEach((w, u) => {
          if (w > 0 && group[v] === a && group[u] === b) arcs++;
        })
      );
      return arcs;
    };
    const e = [0, 1, 2].map((a) => [0, 1, 2].map((b) => count(a, b)));
    const all = e.flat().reduce((sum, arcs) => sum + arcs);
    const ends = e.map((row) => row.reduce((sum, arcs) => sum + arcs) / all);
    const chance = ends.reduce((sum, share) => sum + share ** 2, 0);
    const kept = (e[0][0] + e[1][1] + e[2][2]) / all;
    expect(assortativity(ties)).toBeCloseTo((kept - chance) / (1 - chance), 12);
    eiIndex(ties).forEach((index, g) => {
      const outside = e[g].reduce((sum, arcs) => sum + arcs) - e[g][g];
      expect(index).toBeCloseTo((outside - e[g][g]) / (outside + e[g][g]), 12);
    });
  }
});

test("groups of other people, and arrays that disagree, are refused", () => {
  const shape = expect.objectContaining({code: "GRAPH_SHAPE"});
  expect(() => groupTies(graph, new Int32Array(5), 1)).toThrow(shape);
  const torn = {starts: Uint32Array.of(0, 2), targets: Uint32Array.of(0)};
  expect(() => groupTies(torn, new Int32Array(1), 1)).toThrow(shape);
});
