import {afterEach, beforeEach, expect, test} from "vitest";
import {type Tiny, tiny} from "./tiny-home.ts";

const figure = {value: 0.3, low: 0.2, high: 0.4};
const graded = {
  people: 23,
  periods: ["2026-08-17, 90 days"],
  ways: [{name: "coppice", ndcg: figure, recall: figure}]
};
let home: Tiny;
beforeEach(async () => {
  home = await tiny();
});
afterEach(() => home.close());

/** Keeps what a grading found, and reads the page. */
async function told(summary: object | null, of: "courses" | "policies" = "courses") {
  const {runs} = home.workspace.store;
  if (summary) await runs.finish(await runs.start(`evaluate ${of}`), {summary: {...summary}});
  return (await (await home.as(null, "leader")).get("/evidence")).body[of];
}

test("the page tells the latest grading of courses that ended well, its people in fives", async () => {
  expect(await told(null)).toBe(null);
  await told({...graded, people: 99});
  const latest = await told(graded);
  const {runs} = home.workspace.store;
  await runs.finish(await runs.start("evaluate courses"), {error: "no courses"});
  await runs.start("evaluate courses");
  expect(latest).toEqual({...graded, people: 20, gradedOn: "2026-11-16"});
  expect(await told(null)).toEqual(latest);
});

test("of fewer people than may be told nothing is", async () => {
  expect(await told({...graded, people: 4})).toBe(null);
});

test("two ways to choose pages stand as they were last compared, people and pages in fives", async () => {
  const compared = {
    name: "other",
    people: 43,
    pages: 312,
    own: {taken: 0.8, refused: 0.1},
    other: {taken: 1, refused: 0.1},
    more: {taken: {value: 0.2, low: 0.1, high: 0.3}, refused: {value: 0, low: -0.1, high: 0.1}},
    verdict: "other is better"
  };
  expect(await told(null, "policies")).toBe(null);
  expect(await told(compared, "policies")).toEqual({
    ...compared,
    people: 40,
    pages: 310,
    comparedOn: "2026-11-16"
  });
  expect(await told({...compared, people: 4}, "policies")).toBe(null);
});

test("the cases of the heading stand by kind of warning", async () => {
  const {rules, right, cases} = (await (await home.as(null, "leader")).get("/evidence")).body;
  const records = rules.flatMap(
    ({record}: {record: {right: number; cases: number} | null}) => record ?? []
  );
  expect(records).toEqual([{right: 3, cases: 4}]);
  expect([right, cases]).toEqual([3, 4]);
});
