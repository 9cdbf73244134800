import {expect, test} from "vitest";
import {valueEntries} from "../../src/insights/value.ts";
import {lifeOf} from "./lives.ts";
import {weeks} from "./planted.ts";

test("what was counted is summed by quarter, and a quarter without any has no entry", () => {
  const questionsSolved = new Float64Array(20).fill(Number.NaN);
  questionsSolved.set([2, 3], 0);
  questionsSolved[19] = 4;
  const entries = valueEntries(
    [{...lifeOf({}), id: "a", series: {...lifeOf({}).series, questionsSolved}}],
    weeks(20)
  );
  expect(entries.filter(({unit}) => unit === "questions solved")).toEqual([
    expect.objectContaining({
      entryId: "a:2025-Q1:questionsSolved",
      amount: 5,
      cycle: "immediate",
      basis: "measured"
    }),
    expect.objectContaining({entryId: "a:2025-Q2:questionsSolved", amount: 4})
  ]);
});
