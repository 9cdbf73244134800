import {expect, test} from "vitest";
import {seededRandom} from "../../src/graph/random.ts";
import {valueEntries} from "../../src/insights/value.ts";
import {lifeOf, mondays, stretches} from "./lives.ts";
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

test("questions solved are immediate value, courses potential, what is used elsewhere applied", () => {
  const life = lifeOf({
    active: stretches([1, 3]),
    questionsSolved: stretches([1, 3]),
    coursesCompleted: stretches([1, 4]),
    artifactsReused: stretches([1, 5])
  });
  expect(
    valueEntries([life], mondays(1)).map(({cycle, amount, unit}) => [cycle, amount, unit])
  ).toEqual([
    ["immediate", 3, "questions solved"],
    ["potential", 4, "courses completed"],
    ["applied", 5, "finds used again"]
  ]);
});

test("a quarter in which nothing came of it has no entry", () => {
  const life = lifeOf({active: stretches([13, 1]), questionsSolved: stretches([13, 0])});
  expect(valueEntries([life], mondays(13))).toEqual([]);
});

test("a week belongs to the quarter of its Monday", () => {
  const days = ["2024-12-30", "2025-03-31", "2025-04-07"];
  const life = lifeOf({active: stretches([3, 1]), questionsSolved: stretches([3, 1])});
  expect(valueEntries([life], days).map(({entryId}) => entryId.split(":")[1])).toEqual([
    "2024-Q4",
    "2025-Q1",
    "2025-Q2"
  ]);
});

test("over 50 random lives nothing is lost, and no id is given twice", () => {
  for (let seed = 0; seed < 50; seed++) {
    const random = seededRandom(seed);
    const days = mondays(70);
    const counts = () => Float64Array.from(days, () => Math.floor(4 * random()));
    const lives = ["a", "b"].map((id) =>
      lifeOf({id, active: counts(), questionsSolved: counts(), artifactsReused: counts()})
    );
    const entries = valueEntries(lives, days);
    const sum = (amounts: Iterable<number>) =>
      [...amounts].reduce((all, amount) => all + amount, 0);
    expect(sum(entries.map(({amount}) => amount))).toBe(
      sum(lives.flatMap(({series}) => [...series.questionsSolved, ...series.artifactsReused]))
    );
    expect(new Set(entries.map(({entryId}) => entryId)).size).toBe(entries.length);
  }
});
