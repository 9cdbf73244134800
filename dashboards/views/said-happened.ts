import * as Plot from "@observablehq/plot";
import {percent} from "../chances.ts";
import type {View} from "../view.ts";
import {number, say} from "../words.ts";
import {base} from "./grammar.ts";

export interface SaidHappened {
  readonly said: number;
  readonly happened: number;
  readonly cases: number;
}

/** Below so many cases a dot is hollow. */
const enough = 10;
const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1];

/** Chances that were told, and how often it came so: on the line, what was said was right. */
export const saidHappened: View<readonly SaidHappened[]> = {
  id: "said-happened",
  question: "When a chance was told, how often did it come so?",
  needs: "/evidence",
  along: "x",
  sample: [0.01, 0.03, 0.05, 0.08, 0.12, 0.18, 0.26, 0.35, 0.48, 0.7].map((said, nth) => ({
    said,
    happened: said * (nth % 2 === 0 ? 0.9 : 1.1),
    cases: nth === 9 ? 8 : 40
  })),

  finding(bins) {
    const last = bins[bins.length - 1];
    return last
      ? say("saidFinding", {said: percent(last.said), happened: percent(last.happened)})
      : say("saidNone");
  },

  table: (bins) => ({
    columns: ["Chance told", "Came so", "Cases"],
    rows: bins.map(({said, happened, cases}) => ({
      cells: [percent(said), percent(happened), number(cases)],
      where: said
    }))
  }),

  draw(bins, {width, document}) {
    const side = Math.min(width, 360);
    const axis = {ticks, tickFormat: percent, tickSize: 0, labelArrow: "none"} as const;
    return Plot.plot({
      ...base,
      width,
      height: side,
      document,
      margin: 44,
      marginLeft: 52,
      marginRight: width - side + 12,
      marginTop: 24,
      x: {...axis, domain: [0, 1], label: say("saidAxis"), labelAnchor: "center"},
      y: {...axis, domain: [0, 1], label: say("happenedAxis"), grid: true},
      r: {domain: [0, Math.max(1, ...bins.map(({cases}) => cases))], range: [0, 7]},
      marks: [
        Plot.line(
          [
            [0, 0],
            [1, 1]
          ],
          {stroke: "var(--strong)", strokeDasharray: "2 3"}
        ),
        Plot.dot(bins, {
          x: "said",
          y: "happened",
          r: "cases",
          stroke: "var(--ink)",
          fill: (bin: SaidHappened) => (bin.cases < enough ? "var(--page)" : "var(--ink)")
        })
      ]
    });
  }
};
