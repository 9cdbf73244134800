import * as Plot from "@observablehq/plot";
import {fullDay, monthOf} from "../days.ts";
import type {View} from "../view.ts";
import {number, say} from "../words.ts";
import {
  base,
  dated,
  dateOf,
  lastOf,
  type Point,
  timeAxis,
  type Usual,
  valueGrid,
  zeroLine
} from "./grammar.ts";
import {aheadMarks} from "./life-ahead.ts";
import {eventMarks} from "./life-events.ts";
import {underMarks} from "./under.ts";
import {ribbon} from "./life-ribbon.ts";
import {stageName} from "./stages.ts";

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
  /** Fewer people are not counted out. */
  readonly minimum: number;
}

const weekMs = 6048e5;

/** A community's life: who was active week by week, its usual, events, what may come, and its stages below. */
export const life: View<Life> = {
  id: "life",
  question: "How has it lived, week by week?",
  needs: "/communities/{id}/windows",
  along: "x",
  sample: {
    minimum: 5,
    active: Array.from({length: 60}, (_, week) => ({
      windowStart: new Date(Date.UTC(2025, 8, 29 + 7 * week)).toISOString().slice(0, 10),
      value:
        week === 30 || week === 56
          ? null
          : Math.round(week < 6 ? week * 3 : week < 50 ? 21 + 3 * Math.sin(week) : 10),
      under: week === 56
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

  table: ({active, events, stages, minimum}) => ({
    columns: ["Week from", "Active people", "Stage", "What happened"],
    rows: active.map(({windowStart, value, under}) => {
      const happened = events
        .filter(({happenedOn}) => happenedOn === windowStart)
        .map(({words}) => words);
      const stage = stages.findLast(({from}) => from <= windowStart)?.stage;
      return {
        cells: [
          fullDay(windowStart),
          under ? say("under", {minimum}) : value === null ? "–" : number(value),
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
      marginTop: data.events.length === 0 && !data.change ? 20 : phone ? 24 : 44,
      marginBottom: 34,
      x: {type: "utc", domain: [from, to], label: null},
      y: {domain: [0, highest(data)], label: null, nice: true},
      marks: [
        ...valueGrid(3),
        ...usualBand(data, from, to),
        ...eventMarks(data, frame, from, to, phone),
        zeroLine(),
        ...underMarks(points, data.minimum, data.change && dateOf(data.change.on)),
        ...lineMarks(data, points),
        ...aheadMarks(data, points, today, to),
        ...timeAxis(from, to, width - frame.marginLeft - frame.marginRight)
      ]
    });
    return stacked(upper, ribbon(data, {...frame, document, from, to, today}), document);
  }
};

/** At least the outline of weeks with too few people. */
const highest = ({active, usual, ahead, minimum}: Life): number =>
  Math.max(minimum, usual?.high ?? 0, ahead?.high ?? 0, ...active.map(({value}) => value ?? 0)) *
  1.04;

/** Words of the usual stand apart from those of what may come, where both are at the same height. */
function usualBand(data: Life, from: Date, to: Date): Plot.Markish[] {
  const {usual, ahead} = data;
  if (!usual) return [];
  const apart = ahead ? usual.middle - ahead.estimate : highest(data);
  const crowded = Math.abs(apart) < highest(data) / 6;
  return [
    Plot.rect([usual], {x1: from, x2: to, y1: "low", y2: "high", fill: "var(--band)"}),
    Plot.text([usual], {
      x: to,
      y: "middle",
      dx: 8,
      dy: crowded ? (apart > 0 ? -26 : 26) : 0,
      textAnchor: "start",
      text: () => `its usual\n${number(usual.middle)}`,
      fill: "var(--ink3)"
    })
  ];
}

function lineMarks({change}: Life, points: ReturnType<typeof dated>): Plot.Markish[] {
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

/** Two plots as one picture; its scales are those of the upper. */
function stacked(upper: Element & Partial<Plot.Plot>, lower: Element, document: Document): Element {
  const whole = Object.assign(document.createElement("div"), {
    scale: (name: Plot.ScaleName) => upper.scale?.(name)
  });
  lower.setAttribute("aria-hidden", "true");
  whole.append(upper, lower);
  return whole;
}
