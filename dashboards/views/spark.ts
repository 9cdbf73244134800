import * as Plot from "@observablehq/plot";
import {number, say} from "../words.ts";
import type {View} from "../view.ts";
import {base, type Usual} from "./grammar.ts";

export interface Spark {
  /** Oldest first; null where no data came in or too few people are in it. */
  readonly values: readonly (number | null)[];
  readonly usual: Usual | null;
  readonly needs: boolean;
  readonly height?: number;
}

const weeksDrawn = 26;

/** 26 weeks without an axis: band of its usual, line, end. What is younger begins later. */
export const spark: View<Spark> = {
  id: "spark",
  question: "How active was it in the last 26 weeks?",
  needs: "/communities",
  sample: {
    values: [
      21,
      24,
      22,
      23,
      20,
      22,
      25,
      21,
      null,
      22,
      20,
      24,
      23,
      22,
      21,
      20,
      16,
      14,
      13,
      12,
      11,
      10,
      11,
      10,
      9,
      10
    ],
    usual: {low: 19, middle: 22, high: 25},
    needs: true
  },

  finding({values, usual}) {
    const latest = values.findLast((value) => value !== null);
    if (latest == null) return say("sparkNothing");
    return usual
      ? say("sparkFinding", {latest: number(latest), usual: number(usual.middle)})
      : say("sparkFindingYoung", {latest: number(latest)});
  },

  table: ({values}) => ({
    columns: ["Week", "Value"],
    rows: values.map((value, week) => ({
      cells: [`${values.length - week} weeks ago`, value === null ? "–" : number(value)],
      where: week
    }))
  }),

  draw({values, usual, needs, height = 30}, {width, document}) {
    const stroke = needs ? "var(--need)" : "var(--ink2)";
    const points = values.map((value, week) => ({week, value}));
    const end = points.findLast(({value}) => value !== null);
    const top = Math.max(usual?.high ?? 0, ...values.map((value) => value ?? 0), 1e-9);
    return Plot.plot({
      ...base,
      width,
      height,
      document,
      margin: 3,
      marginRight: 5,
      axis: null,
      x: {domain: [Math.min(0, values.length - weeksDrawn), values.length - 1]},
      y: {domain: [0, top]},
      marks: [
        usual &&
          Plot.rect([usual], {
            x1: 0,
            x2: values.length - 1,
            y1: "low",
            y2: "high",
            fill: "var(--band)"
          }),
        Plot.lineY(points, {x: "week", y: "value", stroke, strokeWidth: 1.4, curve: "monotone-x"}),
        end && Plot.dot([end], {x: "week", y: "value", r: 2.4, fill: stroke})
      ]
    });
  }
};
