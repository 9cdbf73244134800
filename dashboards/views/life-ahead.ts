import * as Plot from "@observablehq/plot";
import {number} from "../words.ts";
import {type dated, label, lastOf} from "./grammar.ts";
import type {Life} from "./life.ts";

/** Now as a dot, or what may come as a fan from now on. */
export function aheadMarks(
  {ahead, change}: Life,
  points: ReturnType<typeof dated>,
  today: Date,
  to: Date
): Plot.Markish[] {
  const now = lastOf(points);
  if (!now || now.value === null) return [];
  const hue = change ? "var(--need)" : "var(--ink2)";
  const end = {
    x: "date",
    dx: 8,
    textAnchor: "start",
    fontSize: 13,
    fontWeight: 600,
    fill: hue
  } as const;
  if (!ahead)
    return [
      Plot.dot([now], {x: "date", y: "value", r: 3.5, fill: hue}),
      Plot.text([now], {...end, y: "value", text: (d: {value: number}) => number(d.value)})
    ];
  const fan = [
    {date: now.date, low: now.value, high: now.value, middle: now.value},
    {date: to, low: ahead.low, high: ahead.high, middle: ahead.estimate}
  ];
  return [
    Plot.areaY(fan, {x: "date", y1: "low", y2: "high", fill: hue, fillOpacity: 0.2}),
    Plot.lineY(fan, {
      x: "date",
      y: "middle",
      stroke: hue,
      strokeDasharray: "4 3",
      strokeWidth: 1.5
    }),
    Plot.ruleX([today], {stroke: "var(--ink3)"}),
    Plot.text([today], {
      ...label,
      x: (d: Date) => d,
      frameAnchor: "top",
      dy: 4,
      text: () => "today",
      fill: "var(--ink3)"
    }),
    Plot.text([fan[1]], {
      ...end,
      fontSize: 12,
      y: "middle",
      text: () => `${number(Math.round(ahead.low))} to ${number(Math.round(ahead.high))}`
    })
  ];
}
