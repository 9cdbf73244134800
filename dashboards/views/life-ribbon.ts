import * as Plot from "@observablehq/plot";
import {base, dateOf} from "./grammar.ts";
import type {Life} from "./life.ts";
import {stageColours, stageName} from "./stages.ts";

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
export function ribbon(
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
