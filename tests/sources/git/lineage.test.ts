import {expect, test} from "vitest";
import {lineageOf} from "../../../pipelines/sources/git/lineage.ts";
import {seededRandom} from "../../../src/graph/random.ts";

test("a merge comes after what it brought in, and that after what it was built on", () => {
  //  0 ─ 1 ─────── 4 ─ 5      2 and 3 were made beside 1
  //   └─ 2 ─ 3 ───┘
  const {order, broughtBy} = lineageOf([[], [0], [0], [2], [1, 3], [4]], 5);
  expect([...order]).toEqual([0, 1, 2, 3, 4, 5]);
  expect([...broughtBy]).toEqual([0, 1, 4, 4, 4, 5]);
});

test("what a branch merged itself came in with the branch's own merge", () => {
  // 2 is merged into the branch of 1 by 3, and that into the main line by 4
  const {broughtBy} = lineageOf([[], [0], [0], [1, 2], [0, 3]], 4);
  expect([...broughtBy]).toEqual([0, 4, 3, 4, 4]);
});

test("a branch that merged the main line into itself brings in only its own", () => {
  const {broughtBy} = lineageOf([[], [0], [0], [2, 1], [1, 3]], 4);
  expect([...broughtBy]).toEqual([0, 1, 4, 4, 4]);
});

test("on 100 random histories every commit comes once, after its parents, and a longer main line changes nothing before", () => {
  for (let seed = 0; seed < 100; seed++) {
    const parents = randomHistory(40, seededRandom(seed));
    const {order, broughtBy} = lineageOf(parents, 39);
    const place = new Map([...order].map((commit, at) => [commit, at]));
    expect([...order].toSorted((a, b) => a - b)).toEqual(reachable(parents, 39));
    for (const commit of order)
      for (const parent of parents[commit])
        expect(place.get(parent)).toBeLessThan(place.get(commit) ?? -1);
    const longer = [...parents, [39], [40, 5]];
    const then = lineageOf(longer, 41);
    expect([...then.order].slice(0, order.length)).toEqual([...order]);
    for (const commit of order) expect(then.broughtBy[commit]).toBe(broughtBy[commit]);
  }
});

test("a history of merges into merges is as deep as it likes", () => {
  const deep = Array.from({length: 50_000}, (_, i) => (i < 2 ? [] : [0, i - 1]));
  expect(lineageOf(deep, 49_999).order).toHaveLength(50_000);
});

const randomHistory = (commits: number, random: () => number): number[][] =>
  Array.from({length: commits}, (_, i) =>
    i === 0
      ? []
      : [
          ...new Set(
            Array.from({length: 1 + Number(random() < 0.4)}, () => Math.floor(random() * i))
          )
        ]
  );

function reachable(parents: readonly (readonly number[])[], tip: number): number[] {
  const seen = new Set([tip]);
  for (const commit of seen) for (const parent of parents[commit]) seen.add(parent);
  return [...seen].toSorted((a, b) => a - b);
}
