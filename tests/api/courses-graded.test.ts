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
async function told(summary: object | null): Promise<unknown> {
  const {runs} = home.workspace.store;
  if (summary) await runs.finish(await runs.start("evaluate courses"), {summary: {...summary}});
  return (await (await home.as(null, "leader")).get("/evidence")).body.courses;
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
