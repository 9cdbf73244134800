import {expect, test} from "vitest";
import {leaksIn} from "../../../src/insights/waning/leaks.ts";
import type {Sign} from "../../../src/insights/waning/signs.ts";
import {signs} from "../../../src/insights/waning/signs.ts";
import {organisationOf} from "./organisation.ts";

const {lives, windowStarts} = organisationOf();

test("no sign knows more than its week", () => {
  expect(leaksIn(lives, windowStarts)).toEqual([]);
});

test("a planted sign that peeks four weeks ahead is found, and named", () => {
  const peeks: Sign = {
    name: "next month",
    of: "pace",
    at: ({active}, window) =>
      active.values[Math.min(active.values.length - 1, window + 5)] - active.values[window + 1]
  };
  expect(leaksIn(lives, windowStarts, [...signs, peeks])).toEqual(["next month"]);
});
