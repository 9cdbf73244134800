import * as Plot from "@observablehq/plot";
import type {View} from "../view.ts";
import {listed, number, say} from "../words.ts";
import {base, label, laneNames} from "./grammar.ts";

export interface WorkplaceRow {
  readonly name: string;
  readonly people: number;
  /** People somebody is tied to: a quarter have fewer than low, half fewer than middle, a quarter more than high. */
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  /** The middle half a year ago; null where too few were here. */
  readonly before: number | null;
}

/** How many people somebody knows, by where they work. */
export const workplaces: View<readonly WorkplaceRow[]> = {
  id: "workplaces",
  question: "Do people who work remotely know as many colleagues?",
  needs: "/isolation",
  along: "y",
  sample: [
    {name: "Remote", people: 48, low: 9, middle: 14, high: 22, before: 18},
    {name: "Hybrid", people: 112, low: 18, middle: 26, high: 35, before: 25},
    {name: "Office", people: 119, low: 20, middle: 31, high: 40, before: null}
  ],

  finding: (rows) =>
    say("workplaceFinding", {
      parts: listed(rows.map(({name, middle}) => `${name.toLowerCase()} ${number(middle)}`))
    }),

  table: (rows) => ({
    columns: [
      "Workplace",
      "People",
      "A quarter under",
      "Middle",
      "A quarter over",
      "Middle half a year ago"
    ],
    rows: rows.map(({name, people, low, middle, high, before}) => ({
      cells: [
        name,
        ...[people, low, middle, high].map(number),
        before === null ? "–" : number(before)
      ],
      where: name
    }))
  }),

  draw(rows, {width, document}) {
    const most = Math.max(1, ...rows.flatMap(({high, before}) => [high, before ?? 0]));
    const left = 76;
    return Plot.plot({
      ...base,
      width,
      height: rows.length * 34 + 28,
      document,
      marginLeft: left,
      marginRight: 16,
      marginTop: 8,
      marginBottom: 24,
      x: {domain: [0, most], label: null},
      y: {domain: rows.map(({name}) => name), label: null},
      r: {type: "identity"},
      marks: [
        Plot.ruleX([0], {stroke: "var(--strong)"}),
        Plot.axisX({ticks: 4, tickSize: 0, tickPadding: 8, fontSize: 12, fill: "var(--ink3)"}),
        laneNames(left),
        Plot.ruleY(rows, {
          y: "name",
          x1: "low",
          x2: "high",
          stroke: "var(--strong)",
          strokeWidth: 1.5
        }),
        Plot.dot(
          rows.filter(({before}) => before !== null),
          {y: "name", x: "before", r: 4, fill: "var(--page)", stroke: "var(--strong)"}
        ),
        Plot.dot(rows, {y: "name", x: "middle", r: 5, fill: "var(--ink2)"}),
        Plot.text(rows, {
          ...label,
          y: "name",
          x: "middle",
          dy: -13,
          fontWeight: 600,
          fill: "var(--ink)",
          text: (row: WorkplaceRow) => number(row.middle)
        })
      ]
    });
  }
};
