import {assert, constantFrom, array, integer, property} from "fast-check";
import {expect, test} from "vitest";
import {suppressed} from "../../src/privacy/suppress.ts";

test("one small count takes the next smallest with it", () => {
  expect(suppressed([12, 3, 7], 5)).toEqual({cells: [12, null, null], total: 22});
  expect(suppressed([12, 6, 7], 5)).toEqual({cells: [12, 6, 7], total: 25});
});

test("what is withheld together is never few, nor all under the minimum", () => {
  expect(suppressed([1, 9, 0, 5, 8], 5)).toEqual({cells: [null, 9, 0, null, null], total: 23});
  expect(suppressed([3, 7, 7, 9], 5)).toEqual({cells: [null, null, null, 9], total: 26});
  expect(suppressed([4, 4, 4, 5, 9], 5)).toEqual({cells: [null, null, null, null, 9], total: 26});
});

test("where nothing larger is there to hide behind, all is withheld", () => {
  expect(suppressed([0, 3, 0], 5)).toEqual({cells: [null, null, null], total: null});
  expect(suppressed([1, 2], 5)).toEqual({cells: [null, null], total: null});
  expect(suppressed([1, 1, 1, 1, 1, 0], 5)).toEqual({cells: Array(6).fill(null), total: 5});
  expect(suppressed([0, 0], 5)).toEqual({cells: [0, 0], total: 0});
  expect(suppressed([], 5)).toEqual({cells: [], total: 0});
});

test("subtraction gives a group of at least the minimum, never one count", () => {
  const tables = array(integer({min: 0, max: 30}), {maxLength: 12});
  assert(
    property(tables, constantFrom(5, 8, 10), (counts, minimum) => {
      const {cells, total} = suppressed(counts, minimum);
      const hidden = cells.filter((cell) => cell === null).length;
      for (const [i, cell] of cells.entries()) {
        if (cell !== null) expect(cell).toBe(counts[i]);
        if (cell !== null && cell > 0) expect(cell).toBeGreaterThanOrEqual(minimum);
      }
      if (hidden === 0 || total === null) return;
      const rest = total - cells.reduce<number>((sum, cell) => sum + (cell ?? 0), 0);
      expect(hidden).toBeGreaterThan(1);
      expect(rest).toBeGreaterThanOrEqual(minimum);
    })
  );
});

test("who knows the rule and tries every table finds no withheld count", () => {
  const minimum = 5;
  for (const width of [1, 2, 3, 4, 5]) {
    const possible = new Map<string, number[][]>(); // what leaves → the tables it may come from
    for (const counts of tablesOf(width, width < 5 ? 14 : 8)) {
      const {cells, total} = suppressed(counts, minimum);
      const key = JSON.stringify([cells, total]);
      possible
        .set(key, possible.get(key) ?? [])
        .get(key)
        ?.push(counts);
    }
    const told = [...possible].filter(([key, tables]) => {
      const {cells} = suppressed(tables[0], minimum);
      const known = (i: number) => new Set(tables.map((counts) => counts[i])).size === 1;
      return key.includes("null") && cells.some((cell, i) => cell === null && known(i));
    });
    expect(told.map(([key]) => key)).toEqual([]);
  }
});

function tablesOf(width: number, below: number): number[][] {
  if (width === 0) return [[]];
  return tablesOf(width - 1, below).flatMap((head) =>
    Array.from({length: below}, (_, count) => [...head, count])
  );
}
