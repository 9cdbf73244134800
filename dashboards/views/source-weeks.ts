import * as Plot from "@observablehq/plot";
import {fullDay} from "../days.ts";
import type {View} from "../view.ts";
import {number, say} from "../words.ts";
import {base, dateOf, timeAxis} from "./grammar.ts";

export interface SourceWeeks {
  readonly source: string;
  readonly weeks: readonly {readonly windowStart: string; readonly rows: number}[];
}

/** Rows a week from one source; a week without rows stays empty and is marked. */
export const sourceWeeks: View<SourceWeeks> = {
  id: "source-weeks",
  question: "How much came from this source, week by week?",
  needs: "/doctor",
  along: "x",
  sample: {
    source: "tables",
    weeks: [120, 140, 90, 0, 0, 130, 150, 110].map((rows, week) => ({
      windowStart: new Date(Date.UTC(2026, 8, 7 + 7 * week)).toISOString().slice(0, 10),
      rows
    }))
  },

  finding: ({source, weeks}) =>
    say("sourceFinding", {source, latest: number(weeks.at(-1)?.rows ?? 0)}),
  table: ({weeks}) => ({
    columns: ["Week from", "Rows"],
    rows: weeks.map(({windowStart, rows}) => ({
      cells: [fullDay(windowStart), number(rows)],
      where: dateOf(windowStart)
    }))
  }),

  draw({weeks}, {width, document}) {
    const bars = weeks.map(({windowStart, rows}) => ({
      from: dateOf(windowStart),
      to: new Date(+dateOf(windowStart) + 6048e5 * 0.82),
      rows
    }));
    const from = bars[0]?.from ?? new Date(0);
    const to = bars.at(-1)?.to ?? new Date(0);
    return Plot.plot({
      ...base,
      width,
      height: 92,
      document,
      marginLeft: 1,
      marginRight: 8,
      marginTop: 4,
      marginBottom: 32,
      x: {type: "utc", domain: [from, to], label: null},
      y: {axis: null, zero: true},
      marks: [
        Plot.rectY(bars, {x1: "from", x2: "to", y: "rows", fill: "var(--strong)"}),
        Plot.ruleY([0], {stroke: "var(--strong)"}),
        Plot.tickX(
          bars.filter(({rows}) => rows === 0),
          {x: "from", stroke: "var(--need)", strokeDasharray: "2 3"}
        ),
        ...timeAxis(from, to, width)
      ]
    });
  }
};
