import * as Plot from "@observablehq/plot";
import {labelRows} from "./dodge.ts";
import {dateOf} from "./grammar.ts";
import type {Life} from "./life.ts";

/** Rules of events; their words above the plot, as many as fit into two rows. */
export function eventMarks(
  {events, change}: Life,
  {width, marginLeft, marginRight}: {width: number; marginLeft: number; marginRight: number},
  from: Date,
  to: Date,
  phone: boolean
): Plot.Markish[] {
  const inside = width - marginLeft - marginRight;
  const at = (day: string) => ((+dateOf(day) - +from) / (+to - +from)) * inside;
  const all = [
    ...(change ? [{happenedOn: change.on, words: change.words, need: true}] : []),
    ...events.map((event) => ({...event, need: false})).toReversed()
  ];
  const spans = all.map(({happenedOn, words}) => {
    const half = words.length * 3.3;
    const middle = Math.min(Math.max(at(happenedOn), half - 10), inside - half + 40);
    return {from: middle - half, to: middle + half, middle};
  });
  const rows = labelRows(spans, phone ? 1 : 2);
  const named = all
    .map((event, i) => ({
      ...event,
      row: rows[i],
      middle: new Date(+from + (spans[i].middle / inside) * (+to - +from))
    }))
    .filter(({row}) => row >= 0);
  const rule = (need: boolean) =>
    all.filter((event) => event.need === need).map(({happenedOn}) => dateOf(happenedOn));
  const words = (row: number) =>
    Plot.text(
      named.filter((event) => event.row === row),
      {
        x: "middle",
        frameAnchor: "top",
        dy: -10 - row * 16,
        text: "words",
        fill: (d: {need: boolean}) => (d.need ? "var(--need)" : "var(--ink2)"),
        fontSize: 12
      }
    );
  return [
    Plot.ruleX(rule(false), {stroke: "var(--strong)", strokeDasharray: "2 3"}),
    Plot.ruleX(rule(true), {stroke: "var(--need)", strokeDasharray: "2 3"}),
    words(0),
    words(1)
  ];
}
