import {expect, test} from "vitest";
import {betweenness, passages, pivotsOf} from "../../src/graph/betweenness.ts";
import {nearby} from "../../src/graph/nearby.ts";
import {seededRandom} from "../../src/graph/random.ts";
import {planted} from "./planted.ts";
import {randomTies} from "./random-ties.ts";

test("on 100 random graphs it is the same graph under other numbers, each number given once", () => {
  for (let seed = 0; seed < 100; seed++) {
    const {starts, targets} = randomTies({people: 30, chance: 0.06, seed}); // some know nobody
    const turned = nearby({starts, targets});
    expect([...turned.place].sort((a, b) => a - b)).toEqual([...turned.place.keys()]);
    for (let v = 0; v < 30; v++) {
      const number = turned.place[v];
      const ties = turned.targets.subarray(turned.starts[number], turned.starts[number + 1]);
      const expected = targets.subarray(starts[v], starts[v + 1]).map((u) => turned.place[u]);
      expect(ties.toSorted()).toEqual(expected.toSorted());
    }
  }
});

test("whoever has most ties comes first, those tied to them next", () => {
  const star = {
    starts: Uint32Array.of(0, 1, 2, 5, 6),
    targets: Uint32Array.of(2, 2, 0, 1, 3, 2)
  };
  expect([...nearby(star).place]).toEqual([1, 2, 0, 3]);
});

test("a large graph, which is swept under other numbers, has the betweenness it has under its own", () => {
  const {graph} = planted({people: 30_000, ties: 12.5});
  expect(graph.targets.length).toBeGreaterThan(2 ** 19);
  const sample = () => ({pivots: 4, random: seededRandom(7)});
  const sums = passages(graph, pivotsOf(graph, sample()));
  const tied = graph.starts.subarray(1).filter((end, v) => end > graph.starts[v]).length;
  const between = betweenness(graph, sample());
  for (let v = 0; v < sums.length; v += 17) expect(between[v]).toBeCloseTo((sums[v] * tied) / 8, 3);
});
