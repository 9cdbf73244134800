import * as Plot from "@observablehq/plot";
import type {View} from "../view.ts";
import {number, say} from "../words.ts";
import {base, label, valueGrid, zeroLine} from "./grammar.ts";

export interface EffectStudy {
  readonly communityName: string;
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  readonly naive: number;
  readonly path: readonly {
    readonly week: number;
    readonly difference: number;
    readonly low: number;
    readonly high: number;
  }[];
}

/** Week by week before and after help: people more or less than at moments alike where nobody helped. */
export const effectStudy: View<EffectStudy> = {
  id: "effect-study",
  question: "Did help help?",
  needs: "/evidence",
  along: "x",
  sample: {
    communityName: "Welding Practice",
    estimate: 9,
    low: 2,
    high: 16,
    naive: 14,
    path: Array.from({length: 20}, (_, nth) => {
      const difference = nth < 12 ? Math.sin(nth) : Math.min(9, 2.5 * (nth - 11));
      return {week: nth - 12, difference, low: difference - 6, high: difference + 6};
    })
  },

  finding: (effect) =>
    say("effectFinding", {name: effect.communityName, effect: effectWords(effect)}),

  table: ({path}) => ({
    columns: ["Weeks from the help", "Active people more", "From", "To"],
    rows: path.map(({week, difference, low, high}) => ({
      cells: [signed(week), signed(difference), signed(low), signed(high)],
      where: week
    }))
  }),

  draw({path, naive}, {width, document}) {
    return Plot.plot({
      ...base,
      width,
      height: 240,
      document,
      marginTop: 24,
      marginBottom: 36,
      marginLeft: 36,
      marginRight: 24,
      x: {
        label: say("effectWeeks"),
        labelAnchor: "center",
        labelArrow: "none",
        tickSize: 0,
        ticks: width < 400 ? 4 : 8,
        tickFormat: (week: number) => signed(week)
      },
      y: {axis: null, nice: true},
      marks: [
        ...valueGrid(4, signed),
        Plot.areaY(path, {x: "week", y1: "low", y2: "high", fill: "var(--band)"}),
        zeroLine(),
        Plot.ruleX([-0.5], {stroke: "var(--strong)", strokeDasharray: "2 3"}),
        Plot.ruleY([naive], {x1: 4, x2: 7, stroke: "var(--quiet)", strokeWidth: 3}),
        Plot.lineY(path, {x: "week", y: "difference", stroke: "var(--ink)", strokeWidth: 1.5}),
        Plot.text([say("effectTried")], {...label, x: -0.5, frameAnchor: "top", dy: -18})
      ]
    });
  }
};

/** "+9 active people in weeks 5 to 8 after (2 to 16)", or that none could be measured. */
export function effectWords({
  estimate,
  low,
  high
}: Pick<EffectStudy, "estimate" | "low" | "high">): string {
  const range = {low: whole(low), high: whole(high)};
  return low > 0 || high < 0
    ? say("effectMeasured", {people: signed(estimate), ...range})
    : say("effectNone", range);
}

const whole = (value: number): string => signed(value).replace("+", "");

/** A whole number with its sign; 0 has none. */
export const signed = (value: number): string => {
  const rounded = Math.round(value);
  return rounded === 0 ? "0" : `${rounded > 0 ? "+" : "−"}${number(Math.abs(rounded))}`;
};
