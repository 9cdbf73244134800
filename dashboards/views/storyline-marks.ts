import * as Plot from "@observablehq/plot";
import {plusDays} from "../days.ts";
import {number, say} from "../words.ts";
import {clipped, dateOf, label} from "./grammar.ts";
import {stageColours} from "./stages.ts";
import type {Flow, Lane} from "./storyline.ts";

export interface Layout {
  readonly width: number;
  readonly marginLeft: number;
  readonly marginRight: number;
  readonly phone: boolean;
  readonly minimum: number;
  readonly about: string | null;
  readonly from: Date;
  readonly to: Date;
  readonly wide: (people: number) => number;
  readonly middle: ReadonlyMap<string, number>;
}

/** Weeks over which people of each kind of flow go from lane to lane. */
const weeksOf = {merge: 8, split: 8, together: 8, apart: 8, move: 13} as const;
const glyphs: Readonly<Record<string, string>> = {
  birth: "○",
  death: "×",
  dormancy: "◌",
  resurgence: "●"
};

interface Point {
  readonly id: string;
  readonly date: Date;
  /** Pixels; null where it is not told. */
  readonly top: number | null;
  readonly bottom: number | null;
  readonly middle: number;
}

/** Each lane as a stream in the colours of its stages, dashed where too few take part to tell, with its births and ends. */
export function laneMarks(lanes: readonly Lane[], layout: Layout): Plot.Markish[] {
  const points = lanes.flatMap((lane) => pointsOf(lane, layout));
  const runs = lanes.flatMap((lane) => runsOf(lane, pointsOf(lane, layout)));
  const edge = {
    x: "date",
    z: "id",
    curve: "monotone-x",
    stroke: "var(--strong)",
    strokeWidth: 1
  } as const;
  return [
    Plot.lineY(points, {
      x: "date",
      y: "middle",
      z: "id",
      stroke: "var(--strong)",
      strokeWidth: 1,
      strokeDasharray: "2 3"
    }),
    ...runs.map(({fill, points}) =>
      Plot.areaY(points, {x: "date", y1: "top", y2: "bottom", fill, curve: "monotone-x"})
    ),
    Plot.lineY(points, {...edge, y: "top"}),
    Plot.lineY(points, {...edge, y: "bottom"}),
    Plot.text(
      lanes.flatMap((lane) => glyphsOf(lane, layout)),
      {
        ...label,
        x: "date",
        y: "middle",
        text: "glyph",
        fill: "var(--ink)",
        fontSize: 13
      }
    )
  ];
}

/** Its points as pixels; an ended one stops where its people do. */
function pointsOf({id, points, ended}: Lane, {wide, middle}: Layout): Point[] {
  const at = middle.get(id) ?? 0;
  const last = ended ? points.findLastIndex(({people}) => people !== 0) + 1 : points.length;
  return points.slice(0, last + 1).map(({windowStart, people}) => {
    const half = people === null ? null : people === 0 ? 0 : Math.max(1.2, wide(people) / 2);
    return {
      id,
      date: dateOf(windowStart),
      middle: at,
      top: half === null ? null : at - half,
      bottom: half === null ? null : at + half
    };
  });
}

/** A stretch of points for each stage; neighbours share the point between them, so that the stream has no gaps. */
function runsOf({stages}: Lane, points: readonly Point[]) {
  const stageAt = (date: Date) =>
    stages.findLast(({from}) => dateOf(from) <= date)?.stage ?? "ended";
  const runs: {stage: string; points: Point[]}[] = [];
  for (const point of points) {
    const stage = stageAt(point.date);
    const last = runs.at(-1);
    last?.points.push(point);
    if (last?.stage !== stage) runs.push({stage, points: [point]});
  }
  return runs.map(({stage, points}) => ({fill: stageColours(stage).fill, points}));
}

const glyphsOf = ({id, events}: Lane, {middle, from}: Layout) =>
  events.flatMap(({happenedOn, event}) => {
    const glyph = glyphs[event];
    const date = dateOf(happenedOn);
    return glyph && date >= from ? [{date, middle: middle.get(id), glyph}] : [];
  });

/** People on their way from lane to lane, as wide as they are many; too few to tell are a thin dashed line. */
export function flowMarks(flows: readonly Flow[], layout: Layout): Plot.Markish[] {
  const curves = flows.flatMap((flow) => {
    const [y1, y2] = [layout.middle.get(flow.from), layout.middle.get(flow.to)];
    if (y1 === undefined || y2 === undefined) return [];
    const end = dateOf(flow.happenedOn);
    const start = dateOf(plusDays(flow.happenedOn, -7 * weeksOf[flow.flow]));
    const x1 = start < layout.from ? layout.from : start;
    const x = new Date((+x1 + +end) / 2);
    return [{x1, x2: end, y1, y2, x, y: (y1 + y2) / 2, people: flow.people}];
  });
  const curve = {x1: "x1", x2: "x2", y1: "y1", y2: "y2", curve: "bump-x"} as const;
  const told = curves.filter(({people}) => people !== null);
  return [
    Plot.link(told, {
      ...curve,
      stroke: "var(--ink2)",
      strokeOpacity: 0.6,
      strokeWidth: ({people}: {people: number}) => Math.min(12, Math.max(1.6, layout.wide(people)))
    }),
    Plot.link(
      curves.filter(({people}) => people === null),
      {...curve, stroke: "var(--ink2)", strokeWidth: 1.2, strokeDasharray: "2 3"}
    ),
    Plot.text(apart(told, layout), {
      ...label,
      x: "x",
      y: "y",
      dy: layout.phone ? -9 : 0, // below that stands the name of the next lane
      text: ({people}: {people: number}) => number(people),
      fill: "var(--ink)",
      fontWeight: 600,
      fontSize: 11
    })
  ];
}

/** Those whose numbers do not lie upon each other's. */
function apart<C extends {x: Date; y: number}>(curves: readonly C[], layout: Layout): C[] {
  const inside = layout.width - layout.marginLeft - layout.marginRight;
  const pixels = (date: Date) => ((+date - +layout.from) / (+layout.to - +layout.from)) * inside;
  const kept: C[] = [];
  for (const curve of curves) {
    const clear = kept.every(
      ({x, y}) => Math.abs(pixels(x) - pixels(curve.x)) > 22 || Math.abs(y - curve.y) > 12
    );
    if (clear) kept.push(curve);
  }
  return kept;
}

/** Names at the left, on a phone above their lane; how many take part now at the right. */
export function nameMarks(lanes: readonly Lane[], layout: Layout): Plot.Markish[] {
  const {phone, marginLeft, about, middle} = layout;
  const names = lanes.map((lane) => ({
    ...lane,
    middle: middle.get(lane.id) ?? 0,
    last: lane.points.at(-1)
  }));
  const weight = (bold: boolean) =>
    Plot.text(
      names.filter(({id}) => (id === about) === bold),
      {
        ...label,
        frameAnchor: "left",
        y: "middle",
        dx: phone ? 0 : -10,
        dy: phone ? -22 : 0,
        textAnchor: phone ? "start" : "end",
        text: ({name}: Lane) => clipped(name, phone ? 44 : Math.floor(marginLeft / 6.6)),
        fill: "var(--ink)",
        fontWeight: bold ? 600 : 400,
        fontSize: 12
      }
    );
  return [
    weight(false),
    weight(true),
    Plot.text(
      names.filter(({ended}) => !ended),
      {
        frameAnchor: "right",
        y: "middle",
        dx: 8,
        textAnchor: "start",
        text: ({last}: {last?: Lane["points"][number]}) =>
          last?.people === null || !last
            ? say("under", {minimum: layout.minimum})
            : number(last.people),
        fill: "var(--ink2)",
        fontSize: phone ? 11 : 12,
        fontWeight: 600
      }
    )
  ];
}
