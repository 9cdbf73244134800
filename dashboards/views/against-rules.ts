import * as Plot from "@observablehq/plot";
import {percent} from "../chances.ts";
import type {View} from "../view.ts";
import {say} from "../words.ts";
import {base, label} from "./grammar.ts";

interface Figure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface Fared {
  readonly method: string;
  readonly auroc: Figure;
  readonly averagePrecision: Figure;
  readonly shownRight: Figure;
  readonly calibrationError: number;
}

const ours = "coppice";
const figures = ["auroc", "averagePrecision", "shownRight"] as const;
const names = {
  auroc: "told apart (AUROC)",
  averagePrecision: "average precision",
  shownRight: "right of three a week"
} as const;

/** How the chance told here compares with simpler rules, each figure with where it may lie. */
export const againstRules: View<readonly Fared[]> = {
  id: "against-rules",
  question: "Is the chance better than a simple rule?",
  needs: "/evidence",
  along: "y",
  sample: [
    {method: ours, at: 0.83},
    {method: "activity alone", at: 0.8},
    {method: "monthly ÷ yearly", at: 0.68},
    {method: "30 days silent", at: 0.53}
  ].map(({method, at}) => ({
    method,
    auroc: around(at),
    averagePrecision: around(at - 0.3),
    shownRight: around(at - 0.25),
    calibrationError: 0.01
  })),

  finding(all) {
    const best = all.toSorted((a, b) => b.auroc.value - a.auroc.value)[0];
    if (!best) return say("saidNone");
    return best.method === ours
      ? say("oursBest", {of: percent(best.auroc.value)})
      : say("ruleBest", {name: methodName(best.method), of: percent(best.auroc.value)});
  },

  table: (all) => ({
    columns: [say("wayToTell"), ...figures.map((figure) => names[figure]), say("offBy")],
    rows: all.map((one) => ({
      cells: [
        methodName(one.method),
        ...figures.map((figure) => ranged(one[figure])),
        percent(one.calibrationError)
      ],
      where: methodName(one.method)
    }))
  }),

  draw(all, {width, document}) {
    const narrow = width < 560;
    const rows = all.flatMap((one) =>
      figures.map((figure) => ({
        ...one[figure],
        method: methodName(one.method),
        panel: names[figure],
        isOurs: one.method === ours
      }))
    );
    const panels = figures.map((figure) => names[figure]);
    const facet = narrow ? {fy: "panel"} : {fx: "panel"};
    const at = {y: "method", ...facet};
    const color = (row: (typeof rows)[number]) => (row.isOurs ? "var(--ink)" : "var(--strong)");
    return Plot.plot({
      ...base,
      width,
      height: (narrow ? panels.length : 1) * (all.length * 26 + 24) + 50,
      document,
      marginLeft: 150,
      marginRight: 16,
      marginTop: 30,
      x: {domain: [0, 1], ticks: [0.5], tickFormat: percent, tickSize: 0, label: null},
      y: {domain: all.map(({method}) => methodName(method)), label: null, tickSize: 0},
      [narrow ? "fy" : "fx"]: {domain: panels, axis: null, padding: narrow ? 0.3 : 0.12},
      marks: [
        Plot.text(panels, {
          ...label,
          [narrow ? "fy" : "fx"]: (panel: string) => panel,
          text: (panel: string) => panel,
          frameAnchor: "top-left",
          dy: -18
        }),
        Plot.gridX([0, 0.5, 1], {stroke: "var(--line)", strokeOpacity: 1}),
        Plot.ruleY(rows, {...at, x1: "low", x2: "high", stroke: color, strokeWidth: 1.5}),
        Plot.dot(rows, {...at, x: "value", r: 4, fill: color})
      ]
    });
  }
};

const methodName = (method: string): string =>
  method === ours ? say("oursName") : method === "activity alone" ? say("activityAlone") : method;

const ranged = ({value, low, high}: Figure): string =>
  say("whyRange", {of: percent(value), low: percent(low), high: percent(high)});

function around(value: number): Figure {
  return {value, low: value - 0.03, high: value + 0.03};
}
