import {expect, test} from "vitest";
import {tenths} from "../../dashboards/chances.ts";

test("chances are told in tenths, with their range", () => {
  expect(tenths(0.7, 0.6, 0.8)).toBe("about 7 in 10 (6 to 8)");
  expect(tenths(0.7)).toBe("about 7 in 10");
});

test("below 1 and above 9 in 10 are words", () => {
  expect(tenths(0.05)).toBe("unlikely (under 1 in 10)");
  expect(tenths(0.95)).toBe("very likely (over 9 in 10)");
});
