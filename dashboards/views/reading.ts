import * as Plot from "@observablehq/plot";
import {fullDay, monthOf} from "../days.ts";
import type {View} from "../view.ts";
import {number, say} from "../words.ts";
import {base, dateOf, zeroLine} from "./grammar.ts";

export interface Readings {
  readonly indicator: string;
  readonly target: number | null;
  readonly readings: readonly {readonly observedOn: string; readonly value: number}[];
}

/** What was measured for an objective, beside the target somebody set. */
export const reading: View<Readings> = {
  id: "reading",
  question: "What was measured for this objective?",
  needs: "/objectives",
  along: "x",
  sample: {
    indicator: "Duplicate records, in thousands",
    target: 15,
    readings: [41, 40, 37, 31, 28, 26].map((value, quarter) => ({
      observedOn: new Date(Date.UTC(2025, 5 + 3 * quarter, 1)).toISOString().slice(0, 10),
      value
    }))
  },

  finding: ({indicator, readings}) =>
    say("readingFinding", {
      indicator,
      first: number(readings[0]?.value ?? 0),
      latest: number(readings.at(-1)?.value ?? 0)
    }),

  table: ({indicator, readings}) => ({
    columns: ["Day", indicator],
    rows: readings.map(({observedOn, value}) => ({
      cells: [fullDay(observedOn), number(value)],
      where: dateOf(observedOn)
    }))
  }),

  draw({target, readings}, {width, document}) {
    const points = readings.map(({observedOn, value}) => ({date: dateOf(observedOn), value}));
    const ends = [points[0], points[points.length - 1]];
    const top = Math.max(target ?? 0, ...points.map(({value}) => value));
    const near = target !== null && Math.abs(target - ends[1].value) < top * 0.16;
    const [first, now] = [number(ends[0].value), `${number(ends[1].value)} now`];
    const text = {
      x: "date",
      y: "value",
      fontSize: 13,
      fontWeight: 600,
      fill: "var(--ink)"
    } as const;
    return Plot.plot({
      ...base,
      width,
      height: 132,
      document,
      marginLeft: roomFor(first),
      marginRight: Math.max(72, roomFor(now)),
      marginTop: 12,
      marginBottom: 24,
      x: {type: "utc", label: null},
      y: {axis: null, zero: true},
      marks: [
        zeroLine(),
        target === null
          ? null
          : Plot.ruleY([target], {stroke: "var(--act)", strokeDasharray: "3 3"}),
        target === null
          ? null
          : Plot.text([target], {
              x: ends[1].date,
              y: (d: number) => d,
              dx: 8,
              dy: near ? (target < ends[1].value ? 13 : -13) : 0,
              textAnchor: "start",
              text: (d: number) => `target ${number(d)}`,
              fill: "var(--act)"
            }),
        Plot.lineY(points, {x: "date", y: "value", stroke: "var(--ink2)", strokeWidth: 1.5}),
        Plot.dot(points, {x: "date", y: "value", r: 2.6, fill: "var(--ink2)"}),
        Plot.text([ends[0]], {
          ...text,
          dx: -8,
          textAnchor: "end",
          text: () => first
        }),
        Plot.text([ends[1]], {
          ...text,
          dx: 8,
          textAnchor: "start",
          text: () => now
        }),
        Plot.axisX(
          ends.map(({date}) => date),
          {
            tickSize: 0,
            tickPadding: 8,
            fontSize: 12,
            fill: "var(--ink3)",
            tickFormat: (date: Date) => monthOf(date.toISOString())
          }
        )
      ]
    });
  }
};

/** Pixels beside the line for a number in bold. */
const roomFor = (words: string) => 12 + 8 * words.length;
