import {expect, test} from "vitest";
import {leastOf} from "../../src/stats/simplex.ts";

test("the least of a bowl and of a bent valley is found", () => {
  const bowl = leastOf(([x, y]) => (x - 3) ** 2 + 2 * (y + 1) ** 2, [0, 0]);
  expect(bowl[0]).toBeCloseTo(3, 4);
  expect(bowl[1]).toBeCloseTo(-1, 4);
  const rosenbrock = ([x, y]: readonly number[]) => (1 - x) ** 2 + 100 * (y - x * x) ** 2;
  const valley = leastOf(rosenbrock, [-1.2, 1], {rounds: 300});
  expect(rosenbrock(valley)).toBeLessThan(1e-6);
});

test("one number is enough to search along", () => {
  expect(leastOf(([x]) => Math.abs(x - 7), [0])[0]).toBeCloseTo(7, 4);
});
