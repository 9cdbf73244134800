import {expect, test} from "vitest";
import {adamicAdar} from "../../src/graph/adamic-adar.ts";
import {resourceAllocation} from "../../src/graph/resource-allocation.ts";
import {sharedContacts} from "../../src/graph/shared-contacts.ts";
import {topK} from "../../src/graph/top-k.ts";
import {drawn, matrixOf, randomTies} from "./random-ties.ts";

// 0 knows 1 and 2; 1 knows 3; 2 knows 3, 4 and 5
const graph = drawn(6, [
  [0, 1],
  [0, 2],
  [1, 3],
  [2, 3],
  [2, 4],
  [2, 5]
]);

test("two shared contacts come before one, and equals in the order of people", () => {
  const {people, scores} = adamicAdar(graph)(0, 10);
  expect([...people]).toEqual([3, 4, 5]);
  expect(scores[0]).toBeCloseTo(1 / Math.log(2) + 1 / Math.log(4), 12);
  expect([...resourceAllocation(graph)(0, 2).scores]).toEqual([0.75, 0.25]);
  expect([...sharedContacts(graph, 0, 3)]).toEqual([1, 2]);
});

test("a hub introduces nobody", () => {
  expect([...adamicAdar(graph, {hubTies: 3})(0, 10).people]).toEqual([3]);
});

test.each([
  ["Adamic–Adar", adamicAdar, (ties: number) => 1 / Math.log(ties)],
  ["resource allocation", resourceAllocation, (ties: number) => 1 / ties]
])("%s agrees with the sum over shared contacts, call after call", (_, rank, worth) => {
  for (let seed = 0; seed < 20; seed++) {
    const graph = randomTies({people: 20, chance: 0.15, seed});
    const matrix = matrixOf(graph);
    const top = rank(graph);
    for (let person = 0; person < 20; person++) {
      const slow = new Map<number, number>();
      for (let u = 0; u < 20; u++) {
        if (u === person || matrix[person][u] > 0) continue;
        const shared = [...sharedContacts(graph, person, u)];
        const score = shared.reduce(
          (sum, c) => sum + worth(matrix[c].filter((w) => w > 0).length),
          0
        );
        if (score > 0) slow.set(u, score);
      }
      const {people, scores} = top(person, 20);
      expect(new Set(people)).toEqual(new Set(slow.keys()));
      people.forEach((u, i) => expect(scores[i]).toBeCloseTo(slow.get(u) ?? NaN, 12));
      expect([...scores]).toEqual([...scores].sort((a, b) => b - a));
      expect([...top(person, 3).people]).toEqual([...people.subarray(0, 3)]);
    }
  }
});

test("the best of none, or none of the best, is nobody", () => {
  expect([...topK(new Uint32Array(), new Float64Array(), 3)]).toEqual([]);
  expect([...topK(Uint32Array.of(0, 1), Float64Array.of(1, 2), 0)]).toEqual([]);
  expect([...topK(Uint32Array.of(0, 1, 2), Float64Array.of(1, 0, 1), 3)]).toEqual([0, 2]);
});

test("arrays that disagree are refused", () => {
  const torn = {starts: Uint32Array.of(0, 2), targets: Uint32Array.of(0)};
  expect(() => adamicAdar(torn)).toThrow(expect.objectContaining({code: "GRAPH_SHAPE"}));
});
