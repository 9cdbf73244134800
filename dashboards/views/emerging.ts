import * as Plot from "@observablehq/plot";
import {fullDay} from "../days.ts";
import type {View} from "../view.ts";
import {number, say} from "../words.ts";
import {base, dated, dateOf, lastOf, type Point, timeAxis, zeroLine} from "./grammar.ts";

export interface Emerging {
  readonly title: string;
  readonly series: readonly Point[];
}

/** What grows from nothing: ties inside a new group. */
export const emerging: View<Emerging> = {
  id: "emerging",
  question: "Does something new grow here?",
  needs: "/overview",
  along: "x",
  sample: {
    title: "Ties inside the group",
    series: [0, 0, 2, 3, 7, 9, 14, 16, 21].map((value, week) => ({
      windowStart: new Date(Date.UTC(2026, 8, 7 + 7 * week)).toISOString().slice(0, 10),
      value
    }))
  },

  finding: ({title, series}) =>
    say("lineFindingPlain", {title, latest: number(lastOf(series)?.value ?? 0)}),

  table: ({title, series}) => ({
    columns: ["Week from", title],
    rows: series.map(({windowStart, value}) => ({
      cells: [fullDay(windowStart), value === null ? "–" : number(value)],
      where: dateOf(windowStart)
    }))
  }),

  draw({series}, {width, document}) {
    const points = dated(series);
    const end = lastOf(points);
    const from = points[0]?.date ?? new Date(0);
    const to = points.at(-1)?.date ?? new Date(0);
    const line = {x: "date", y: "value", curve: "monotone-x"} as const;
    return Plot.plot({
      ...base,
      width,
      height: 134,
      document,
      marginLeft: 1,
      marginRight: 74,
      marginTop: 12,
      marginBottom: 32,
      x: {type: "utc", domain: [from, to], label: null},
      y: {axis: null, zero: true},
      marks: [
        Plot.areaY(points, {...line, fill: "var(--fresh)", fillOpacity: 0.2}),
        Plot.lineY(points, {...line, stroke: "var(--fresh)", strokeWidth: 2}),
        zeroLine(),
        end && Plot.dot([end], {x: "date", y: "value", r: 3.5, fill: "var(--fresh)"}),
        end &&
          Plot.text([end], {
            x: "date",
            y: "value",
            dx: 9,
            textAnchor: "start",
            text: (d: {value: number}) => number(d.value),
            fill: "var(--fresh)",
            fontSize: 13,
            fontWeight: 600
          }),
        ...timeAxis(from, to, width - 75)
      ]
    });
  }
};
