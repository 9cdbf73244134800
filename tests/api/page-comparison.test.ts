import {expect, test} from "vitest";
import {type Suggested, comparedPage} from "../../src/api/answers/page-comparison.ts";
import {defaultConfig} from "../../src/config.ts";

/** Courses by score; the later ones stand more on what is popular. */
const items = Array.from({length: 6}, (_, i): Suggested => {
  const reasons = [
    {kind: "topic-course", text: "", ids: [], weight: 1 - i / 10},
    {kind: "popular-course", text: "", ids: [], weight: 0.06 * i}
  ];
  const score = reasons.reduce((sum, {weight}) => sum + weight, 0);
  const item = {
    id: `course:${i}`,
    kind: "course" as const,
    rank: i + 1,
    itemId: String(i),
    score,
    reasons
  };
  return {
    item: {...item, title: "", model: "signals", madeOn: "2026-11-16"},
    kind: "course",
    score,
    marks: new Set([String(i)]),
    tired: false
  };
});
const reader = {personId: "p_1", week: "2026-11-16", seed: 1};
const {recommendations: usual} = defaultConfig();
const calm = {...usual, explore: 0, of_each: 3};
const comparison = {name: "popular", share: 0, signals: {"popular-course": 9}};
const idsOf = (page: ReturnType<typeof comparedPage>["page"]) =>
  page.first.map(({item}) => item.item.itemId);

test("without a comparison nothing is kept", () => {
  expect(comparedPage(items, calm, reader).choice).toBeNull();
});

test("in the shadow the page stays as it was, and what the other way would show is kept without its ids", () => {
  const {page, choice, chanceOf} = comparedPage(items, {...calm, comparison}, reader);
  expect(idsOf(page)).toEqual(["0", "1", "2"]);
  expect(choice).toMatchObject({comparison: "popular", share: 0, follows: false});
  expect(choice?.options.map(({id, own, other}) => [id, own, other])).toEqual([
    ["course:0", 1, 0],
    ["course:1", 1, 0],
    ["course:2", 1, 0],
    [null, 0, 1],
    [null, 0, 1],
    [null, 0, 1]
  ]);
  expect(chanceOf(items[0].item)).toBe(1);
});

test("by halves each page follows one of them, the same whenever asked, with the chance of either", () => {
  const halves = {...calm, comparison: {...comparison, share: 0.5}};
  const follow = (personId: string) =>
    comparedPage(items, halves, {...reader, personId}).choice?.follows;
  const people = Array.from({length: 1000}, (_, i) => `p_${i}`);
  const followers = people.filter(follow);
  expect(followers.length).toBeGreaterThan(450);
  expect(followers.length).toBeLessThan(550);
  const {page, chanceOf} = comparedPage(items, halves, {...reader, personId: followers[0]});
  expect(idsOf(page)).toEqual(["5", "4", "3"]);
  expect(chanceOf(items[5].item)).toBe(0.5);
});
