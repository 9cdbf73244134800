import {expect, test} from "vitest";
import {csrOf} from "../../src/graph/csr.ts";
import {crossShare} from "../../src/insights/cross-share.ts";
import {strongest} from "../../src/insights/strongest.ts";

const star = csrOf({
  people: 5,
  from: [0, 0, 0, 0, 1],
  to: [1, 2, 3, 4, 2],
  weight: [5, 4, 3, 2, 1]
});

test("a tie stays if it is among the strongest of either side", () => {
  const {starts, targets} = strongest(star, 1);
  expect([...targets.subarray(starts[0], starts[1])]).toEqual([1, 2, 3, 4]);
  expect([...targets.subarray(starts[1], starts[2])]).toEqual([0]);
});

test("with room for all, nothing is left out", () => {
  expect(strongest(star, 4)).toEqual(star);
});

test("ties to people of an unknown side do not count as crossing", () => {
  const share = crossShare(star, Int32Array.of(0, 1, 0, -1, -1));
  expect(share[0]).toBeCloseTo(5 / 9);
  expect(share[3]).toBeNaN();
});
