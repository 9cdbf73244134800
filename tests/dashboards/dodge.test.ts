import {expect, test} from "vitest";
import {dodge, labelRows} from "../../dashboards/views/dodge.ts";

test("discs rest on the line, or on each other without overlap", () => {
  const xs = Array.from({length: 60}, (_, i) => (i * 37) % 190);
  const ys = dodge(xs, 6);
  for (let i = 0; i < xs.length; i++)
    for (let j = 0; j < i; j++)
      expect(Math.hypot(xs[i] - xs[j], ys[i] - ys[j])).toBeGreaterThan(12);
  expect(Math.min(...ys)).toBe(6);
});

test("discs far apart all lie on the line", () => {
  expect(dodge([0, 50, 100], 6)).toEqual([6, 6, 6]);
});

test("labels that would touch take another row, and none where no row is free", () => {
  const spans = [
    {from: 0, to: 50},
    {from: 40, to: 90},
    {from: 45, to: 80},
    {from: 200, to: 240}
  ];
  expect(labelRows(spans, 2)).toEqual([0, 1, -1, 0]);
});
