import {expect, test} from "vitest";
import {filters, sorted} from "../../dashboards/pages/communities/sorting.ts";

type Row = Parameters<typeof sorted>[0][number];
const row = (name: string, more: Partial<Row>) =>
  ({
    name,
    needs: [],
    state: "living",
    origin: "declared",
    pace: 1,
    active: 5,
    stage: null,
    ...more
  }) as Row;
const rows = [
  row("Beta", {active: 9}),
  row("Alpha", {active: null}),
  row("Gamma", {active: 20, needs: [{alarm: "waning", label: "Slowing"}]}),
  row("Delta", {state: "ended", pace: 2})
];
const names = (sorted: Row[]) => sorted.map(({name}) => name);

test("what needs somebody is first, then names", () => {
  expect(names(sorted(rows, {by: "needs", descending: true}))).toEqual([
    "Gamma",
    "Alpha",
    "Beta",
    "Delta"
  ]);
});

test("rows without a value are last, either way", () => {
  expect(names(sorted(rows, {by: "active", descending: true}))).toEqual([
    "Gamma",
    "Beta",
    "Delta",
    "Alpha"
  ]);
  expect(names(sorted(rows, {by: "active", descending: false})).at(-1)).toBe("Alpha");
});

test("an ended community is in its own chip and in no other", () => {
  const kept = filters.filter(({keeps}) => keeps(rows[3])).map(({value}) => value);
  expect(kept).toEqual(["ended"]);
});
