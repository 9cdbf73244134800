import {expect, test} from "vitest";
import {newcomerUplift} from "../../src/insights/newcomers.ts";

test("shares are of all, the difference is within communities", () => {
  const told = newcomerUplift([
    {heard: 40, heardBack: 32, unheard: 10, unheardBack: 7},
    {heard: 10, heardBack: 3, unheard: 40, unheardBack: 8}
  ]);
  expect(told).toMatchObject({heard: 50, unheard: 50, heardShare: 0.7, unheardShare: 0.3});
  expect(told?.more.value).toBeCloseTo(0.1, 12);
});

test("with fewer than thirty on one side nothing is said", () => {
  expect(newcomerUplift([{heard: 200, heardBack: 90, unheard: 29, unheardBack: 3}])).toBe(null);
  expect(newcomerUplift([])).toBe(null);
});
