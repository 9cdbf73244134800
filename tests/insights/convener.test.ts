import {expect, test} from "vitest";
import {csrOf} from "../../src/graph/csr.ts";
import {convenerOf} from "../../src/insights/convener.ts";

const group = (
  people: readonly number[],
  ties: readonly (readonly [number, number, number])[]
) => ({
  people: Int32Array.from(people),
  graph: csrOf({
    people: people.length,
    from: ties.map(([a]) => a),
    to: ties.map(([, b]) => b),
    weight: ties.map(([, , weight]) => weight)
  })
});

test("whoever talks with most of the group, by their number outside it", () => {
  const star = group(
    [3, 8, 9, 12],
    [
      [1, 0, 1],
      [1, 2, 1],
      [1, 3, 1],
      [2, 3, 9]
    ]
  );
  expect(convenerOf(star)).toEqual({person: 8, reach: 3});
});

test("of several the one who talks most, then the first", () => {
  const ring = [
    [0, 1, 1],
    [1, 2, 5],
    [2, 3, 1],
    [3, 0, 1]
  ] as const;
  expect(convenerOf(group([3, 8, 9, 12], ring))).toEqual({person: 8, reach: 2});
  const even = ring.map(([a, b]) => [a, b, 1] as const);
  expect(convenerOf(group([3, 8, 9, 12], even))).toEqual({person: 3, reach: 2});
});

test("nobody where nobody talks with half of the others", () => {
  const pairs = group(
    [0, 1, 2, 3, 4, 5],
    [
      [0, 1, 1],
      [2, 3, 1],
      [4, 5, 1]
    ]
  );
  expect(convenerOf(pairs)).toBeNull();
  expect(convenerOf(group([], []))).toBeNull();
  expect(convenerOf(group([4], []))).toBeNull();
});
