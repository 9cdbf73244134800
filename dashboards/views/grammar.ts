import * as Plot from "@observablehq/plot";
import {months3} from "../days.ts";
import {number} from "../words.ts";

/** What every chart shares: Inter 12, no frame, no ticks' stubs, marks may reach over the edge. */
export const base = {
  style: {
    fontFamily: "var(--sans)",
    fontSize: "12px",
    background: "none",
    overflow: "visible",
    color: "var(--ink3)"
  }
} as const;

/** A value of one week; null where no data came in. */
export interface Point {
  readonly windowStart: string;
  readonly value: number | null;
  /** Fewer people than the minimum, so that the value is not told. */
  readonly under?: boolean;
}

/** Four weeks in five of a community's own past lie between low and high. */
export interface Usual {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

export const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** `YYYY-MM-DD` points as dates, once. */
export const dated = (points: readonly Point[]) =>
  points.map(({windowStart, value, under}) => ({date: dateOf(windowStart), value, under}));

/** Time axis: months or quarters, the year with January; fewer where it is narrow. */
export function timeAxis(from: Date, to: Date, width: number): Plot.Markish[] {
  const months = (to.getTime() - from.getTime()) / 2.63e9;
  const step = [1, 3, 6, 12, 24, 60].find((step) => (months / step) * 46 < width) ?? 120;
  return [
    Plot.axisX(monthsBetween(from, to, step), {
      tickSize: 0,
      tickPadding: 8,
      fontSize: 12,
      fill: "var(--ink3)",
      tickFormat: (date: Date) => monthTick(date, step, months)
    })
  ];
}

function monthTick(date: Date, step: number, months: number): string {
  const name = months3[date.getUTCMonth()];
  if (step >= 12) return String(date.getUTCFullYear());
  return months > 7 && date.getUTCMonth() === 0 ? `${name}\n${date.getUTCFullYear()}` : name;
}

function monthsBetween(from: Date, to: Date, step: number): Date[] {
  const ticks: Date[] = [];
  const first = Math.ceil(from.getUTCMonth() / step) * step;
  for (let month = first; ; month += step) {
    const tick = new Date(Date.UTC(from.getUTCFullYear(), month, 1));
    if (tick > to) return ticks;
    if (tick >= from) ticks.push(tick);
  }
}

/** The zero line. */
export const zeroLine = (): Plot.Markish => Plot.ruleY([0], {stroke: "var(--strong)"});

/** At most four gridlines with their values at the left. */
export const valueGrid = (
  ticks: number,
  format: (value: number) => string = number
): Plot.Markish[] => [
  Plot.gridY({ticks, stroke: "var(--line)", strokeOpacity: 1}),
  Plot.axisY({
    ticks,
    tickSize: 0,
    tickPadding: 8,
    fontSize: 12,
    fill: "var(--ink3)",
    tickFormat: format,
    label: null
  })
];

/** A label in ink that lies on the page's ground where it crosses a mark. */
export const label = {
  fill: "var(--ink2)",
  fontSize: 12,
  stroke: "var(--page)",
  strokeWidth: 4
} as const;

/** The last point that has a value. */
export const lastOf = <P extends {value: number | null}>(points: readonly P[]): P | undefined =>
  points.findLast(({value}) => value !== null);

/** Names of lanes at the left edge, `left` pixels wide. */
export const laneNames = (left: number, options: Plot.AxisYOptions = {}): Plot.Markish =>
  Plot.axisY({
    tickSize: 0,
    tickPadding: 0,
    dx: -left + 2,
    textAnchor: "start",
    fontSize: 13,
    fill: "var(--ink)",
    ...options
  });

/** A picture whose marks say where they stand, in pixels. */
export const pixels = (width: number, height: number, document: Document) =>
  ({
    ...base,
    width,
    height,
    document,
    margin: 0,
    x: {axis: null, domain: [0, width], range: [0, width]},
    y: {axis: null, domain: [0, height], range: [0, height]}
  }) as const;

/** A name cut to so many letters. */
export const clipped = (name: string, most: number): string =>
  name.length > most ? `${name.slice(0, most - 1)}…` : name;
