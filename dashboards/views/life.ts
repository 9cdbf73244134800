import * as Plot from "@observablehq/plot";
import {fullDay, monthOf} from "../days.ts";
import type {View} from "../view.ts";
import {number, say} from "../words.ts";
import {labelRows} from "./dodge.ts";
import {
  base,
  dated,
  dateOf,
  label,
  lastOf,
  type Point,
  timeAxis,
  type Usual,
  valueGrid,
  zeroLine
} from "./grammar.ts";
import {stageColours, stageName} from "./stages.ts";

export interface Life {
  readonly active: readonly Point[];
  readonly usual: Usual | null;
  readonly events: readonly {readonly happenedOn: string; readonly words: string}[];
  readonly stages: readonly {readonly from: string; readonly to: string; readonly stage: string}[];
  /** Where it changed, with its words; null in a calm week. */
  readonly change: {readonly on: string; readonly words: string} | null;
  /** People active ahead, 80 % range; null where there is not enough history. */
  readonly ahead: {
    readonly days: number;
    readonly estimate: number;
    readonly low: number;
    readonly high: number;
  } | null;
}

const weekMs = 6048e5;

/** A community's life: who was active week by week, its usual, events, what may come, and its stages below. */
export const life: View<Life> = {
  id: "life",
  question: "How has it lived, week by week?",
  needs: "/communities/{id}/windows",
  along: "x",
  sample: {
    active: Array.from({length: 60}, (_, week) => ({
      windowStart: new Date(Date.UTC(2025, 8, 29 + 7 * week)).toISOString().slice(0, 10),
      value:
        week === 30
          ? null
          : Math.round(week < 6 ? week * 3 : week < 50 ? 21 + 3 * Math.sin(week) : 10)
    })),
    usual: {low: 18, middle: 21, high: 24},
    events: [
      {happenedOn: "2025-09-29", words: "born"},
      {happenedOn: "2026-02-09", words: "Lineage circle splits off"}
    ],
    stages: [
      {from: "2025-09-29", to: "2026-01-05", stage: "coalescing"},
      {from: "2026-01-05", to: "2026-09-14", stage: "maturing"},
      {from: "2026-09-14", to: "2026-11-23", stage: "faded"}
    ],
    change: {on: "2026-09-14", words: "slower from here"},
    ahead: {days: 56, estimate: 9, low: 3, high: 16}
  },

  finding({active, usual}) {
    const slots = {
      from: active[0] ? monthOf(active[0].windowStart) : "–",
      to: monthOf(active.at(-1)?.windowStart ?? "1970-01-01"),
      latest: number(lastOf(active)?.value ?? 0)
    };
    return usual
      ? say("lifeFinding", {...slots, usual: number(usual.middle)})
      : say("lifeFindingYoung", slots);
  },

  table: ({active, events, stages}) => ({
    columns: ["Week from", "Active people", "Stage", "What happened"],
    rows: active.map(({windowStart, value}) => {
      const happened = events
        .filter(({happenedOn}) => happenedOn === windowStart)
        .map(({words}) => words);
      const stage = stages.findLast(({from}) => from <= windowStart)?.stage;
      return {
        cells: [
          fullDay(windowStart),
          value === null ? "–" : number(value),
          stage ? stageName(stage) : "–",
          happened.join(", ") || "–"
        ],
        where: dateOf(windowStart),
        event: happened.length > 0
      };
    })
  }),

  draw(data, {width, document}) {
    const points = dated(data.active);
    const from = points[0]?.date ?? new Date(0);
    const today = new Date(+(points.at(-1)?.date ?? 0) + weekMs);
    const to = new Date(+today + (data.ahead ? data.ahead.days * 864e5 : 0));
    const phone = width < 480;
    const frame = {width, marginLeft: phone ? 26 : 36, marginRight: phone ? 56 : 92};
    const upper = Plot.plot({
      ...base,
      ...frame,
      document,
      height: phone ? 250 : 290,
      marginTop: phone ? 24 : 44,
      marginBottom: 34,
      x: {type: "utc", domain: [from, to], label: null},
      y: {domain: [0, highest(data)], label: null, nice: true},
      marks: [
        ...valueGrid(3),
        ...usualBand(data, from, to),
        ...eventMarks(data, frame, from, to, phone),
        zeroLine(),
        ...lineMarks(data, points),
        ...aheadMarks(data, points, today, to),
        ...timeAxis(from, to, width - frame.marginLeft - frame.marginRight)
      ]
    });
    return stacked(upper, ribbon(data, {...frame, document, from, to, today}), document);
  }
};

const highest = ({active, usual, ahead}: Life): number =>
  Math.max(1, usual?.high ?? 0, ahead?.high ?? 0, ...active.map(({value}) => value ?? 0)) * 1.04;

function usualBand({usual}: Life, from: Date, to: Date): Plot.Markish[] {
  if (!usual) return [];
  return [
    Plot.rect([usual], {x1: from, x2: to, y1: "low", y2: "high", fill: "var(--band)"}),
    Plot.text([usual], {
      x: to,
      y: "middle",
      dx: 8,
      textAnchor: "start",
      text: () => `its usual\n${number(usual.middle)}`,
      fill: "var(--ink3)"
    })
  ];
}

/** Rules of events; their words above the plot, as many as fit into two rows. */
function eventMarks(
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

type Dated = {date: Date; value: number | null}[];

function lineMarks({change}: Life, points: Dated): Plot.Markish[] {
  const since = change ? +dateOf(change.on) : Number.POSITIVE_INFINITY;
  const line = {x: "date", y: "value", curve: "monotone-x"} as const;
  return [
    Plot.lineY(
      points.filter(({date}) => +date <= since),
      {...line, stroke: "var(--ink)", strokeWidth: 1.5}
    ),
    Plot.lineY(
      points.filter(({date}) => +date >= since),
      {...line, stroke: "var(--need)", strokeWidth: 2.4}
    )
  ];
}

function aheadMarks({ahead, change}: Life, points: Dated, today: Date, to: Date): Plot.Markish[] {
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

interface RibbonFrame {
  readonly width: number;
  readonly marginLeft: number;
  readonly marginRight: number;
  readonly document: Document;
  readonly from: Date;
  readonly to: Date;
  readonly today: Date;
}

/** Stages on the same time axis: the name inside where it fits, else after the last. */
function ribbon(
  {stages}: Life,
  {width, marginLeft, marginRight, document, from, to, today}: RibbonFrame
): Element {
  const inside = width - marginLeft - marginRight;
  const cells = stages
    .map((stage) => ({
      stage: stage.stage,
      start: dateOf(stage.from),
      end: new Date(Math.min(+dateOf(stage.to), +today))
    }))
    .filter(({start, end}) => +end > +from && +end > +start)
    .map((cell) => {
      const start = new Date(Math.max(+cell.start, +from));
      return {
        ...cell,
        start,
        wide: ((+cell.end - +start) / (+to - +from)) * inside > cell.stage.length * 7.6 + 12
      };
    });
  const last = cells.at(-1);
  return Plot.plot({
    ...base,
    width,
    height: 34,
    document,
    marginLeft,
    marginRight,
    marginTop: 2,
    marginBottom: 2,
    x: {type: "utc", domain: [from, to], axis: null},
    y: {axis: null},
    marks: [
      Plot.barX(cells, {
        x1: "start",
        x2: "end",
        fill: (d: {stage: string}) => stageColours(d.stage).fill,
        stroke: "var(--strong)",
        strokeWidth: 1,
        rx: 2
      }),
      Plot.text(
        cells.filter(({wide}) => wide),
        {
          x: "start",
          dx: 8,
          textAnchor: "start",
          text: (d: {stage: string}) => stageName(d.stage),
          fill: (d: {stage: string}) => stageColours(d.stage).text,
          fontWeight: 600
        }
      ),
      Plot.text(last && !last.wide && last.stage.length * 7 < marginRight ? [last] : [], {
        x: "end",
        dx: 8,
        textAnchor: "start",
        text: (d: {stage: string}) => stageName(d.stage),
        fill: "var(--ink2)"
      })
    ]
  });
}

/** Two plots as one picture; its scales are those of the upper. */
function stacked(upper: Element & Partial<Plot.Plot>, lower: Element, document: Document): Element {
  const whole = Object.assign(document.createElement("div"), {
    scale: (name: Plot.ScaleName) => upper.scale?.(name)
  });
  lower.setAttribute("aria-hidden", "true");
  whole.append(upper, lower);
  return whole;
}
