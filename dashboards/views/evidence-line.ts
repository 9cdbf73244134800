import * as Plot from "@observablehq/plot";
import {percent} from "../chances.ts";
import {fullDay} from "../days.ts";
import type {View} from "../view.ts";
import {number, say} from "../words.ts";
import {
  base,
  dated,
  dateOf,
  label,
  lastOf,
  type Point,
  timeAxis,
  type Usual,
  zeroLine
} from "./grammar.ts";
import {underMarks} from "./under.ts";

export interface EvidenceLine {
  readonly title: string;
  readonly unit: "people" | "days" | "share";
  readonly series: readonly Point[];
  readonly usual: Usual | null;
  readonly changeOn: string | null;
  readonly changeWords: string | null;
  /** Fewer people are not counted out. */
  readonly minimum: number;
}

/** The line a warning is about, beside its own usual, and the part since it changed. */
export const evidenceLine: View<EvidenceLine> = {
  id: "evidence-line",
  question: "What changed, against what, since when?",
  needs: "/overview",
  along: "x",
  sample: {
    minimum: 5,
    title: "Active people a week",
    unit: "people",
    series: [24, 22, 25, null, 23, 24, 21, 23, 18, null, null, 10].map((value, week) => ({
      windowStart: new Date(Date.UTC(2026, 7, 24 + 7 * week)).toISOString().slice(0, 10),
      value,
      under: value === null && week > 8
    })),
    usual: {low: 20, middle: 23, high: 26},
    changeOn: "2026-10-12",
    changeWords: "slower since 12 Oct"
  },

  finding({title, unit, series, usual, changeWords}) {
    const latest = lastOf(series)?.value;
    const shown = latest == null ? "–" : inUnit(latest, unit);
    return usual
      ? say("lineFinding", {
          title,
          latest: shown,
          usual: inUnit(usual.middle, unit),
          change: changeWords ?? ""
        })
      : say("lineFindingPlain", {title, latest: shown});
  },

  table: ({title, unit, series, minimum}) => ({
    columns: ["Week from", title],
    rows: series.map(({windowStart, value, under}) => ({
      cells: [fullDay(windowStart), under ? say("under", {minimum}) : told(value, unit)],
      where: dateOf(windowStart)
    }))
  }),

  draw({unit, series, usual, changeOn, changeWords, minimum}, {width, document}) {
    const points = dated(series);
    const end = lastOf(points);
    const change = changeOn ? dateOf(changeOn) : null;
    const since = change ? points.filter(({date}) => +date >= +change - 6.1e8) : [];
    const before = change ? points.filter(({date}) => +date < +change) : points;
    const from = points[0]?.date ?? new Date(0);
    const to = points.at(-1)?.date ?? new Date(0);
    const late = change && +change - +from > (+to - +from) * 0.45;
    const line = {x: "date", y: "value", curve: "monotone-x"} as const;
    const few = points.some(({under}) => under);
    const least = few ? minimum : 1e-9;
    const top = 1.04 * Math.max(least, usual?.high ?? 0, ...points.map(({value}) => value ?? 0));
    const falls = (end?.value ?? 0) < (usual?.middle ?? before.at(-1)?.value ?? 0);
    const atFoot = falls && !few;
    const endFill = change ? "var(--need)" : "var(--ink2)";
    const right = unit === "days" ? 90 : 74;
    return Plot.plot({
      ...base,
      width,
      height: 134,
      document,
      marginLeft: 1,
      marginRight: right,
      marginTop: 6,
      marginBottom: 32,
      x: {type: "utc", domain: [from, to], label: null},
      y: {axis: null, domain: [0, top]},
      marks: [
        usual && Plot.rect([usual], {x1: from, x2: to, y1: "low", y2: "high", fill: "var(--band)"}),
        zeroLine(),
        ...underMarks(points, minimum, change),
        change && Plot.ruleX([change], {stroke: "var(--need)", strokeDasharray: "2 3"}),
        Plot.lineY(before, {...line, stroke: "var(--ink2)", strokeWidth: 1.5}),
        Plot.lineY(since, {...line, stroke: "var(--need)", strokeWidth: 2.2}),
        Plot.text(change && changeWords ? [changeWords] : [], {
          ...label,
          x: () => change,
          y: () => top * (atFoot ? 0.14 : 0.98),
          dx: late ? -6 : 6,
          textAnchor: late ? "end" : "start",
          fill: "var(--need)"
        }),
        end && Plot.dot([end], {x: "date", y: "value", r: 3.5, fill: endFill}),
        end &&
          Plot.text([end], {
            x: "date",
            y: "value",
            dx: 9,
            textAnchor: "start",
            text: (d: {value: number}) => inUnit(d.value, unit),
            fill: endFill,
            fontSize: 13,
            fontWeight: 600
          }),
        usual &&
          end &&
          Plot.text([usualPlace(usual, end.value ?? 0, points)], {
            x: to,
            y: (d: number) => d,
            dx: 9,
            textAnchor: "start",
            text: () => say("usualIs", {value: inUnit(usual.middle, unit)}),
            fill: "var(--ink3)"
          }),
        ...timeAxis(from, to, width - right - 1)
      ]
    });
  }
};

const told = (value: number | null, unit: EvidenceLine["unit"]): string =>
  value === null ? "–" : inUnit(value, unit);

const inUnit = (value: number, unit: EvidenceLine["unit"]): string =>
  unit === "share" ? percent(value) : unit === "days" ? daysSaid(value) : number(value);

/** Under two days in hours, since "0.1 days" says nothing to anybody. */
const daysSaid = (days: number): string =>
  days < 2 ? counted(Math.round(days * 24), "hour") : counted(Math.round(days), "day");

const counted = (value: number, unit: string): string =>
  value === 1 ? `1 ${unit}` : `${number(value)} ${unit}s`;

/** The label of the usual stays a line's height away from that of the end: below it where there is room, else above. */
function usualPlace(usual: Usual, end: number, points: readonly {value: number | null}[]): number {
  const top = Math.max(usual.high, ...points.map(({value}) => value ?? 0));
  const room = top * 0.2;
  if (Math.abs(usual.middle - end) >= room) return usual.middle;
  return end > usual.middle && end - room > top * 0.05 ? end - room : end + room;
}
