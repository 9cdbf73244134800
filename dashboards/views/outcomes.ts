import * as Plot from "@observablehq/plot";
import {fullDay} from "../days.ts";
import type {View} from "../view.ts";
import {say} from "../words.ts";
import {base, dateOf, timeAxis, laneNames} from "./grammar.ts";

export interface Outcome {
  readonly raisedOn: string;
  readonly communityName: string;
  readonly label: string;
  readonly outcome: "right" | "wrong" | "decided" | "open";
}

const lanes = {
  right: "right",
  wrong: "wrong",
  decided: "decided by the steward",
  open: "still open"
};

/** Every warning since the start, in a lane by what became of it. */
export const outcomes: View<readonly Outcome[]> = {
  id: "outcomes",
  question: "What became of each warning?",
  needs: "/evidence",
  along: "x",
  sample: (["right", "wrong", "right", "open", "decided"] as const).map((outcome, month) => ({
    raisedOn: new Date(Date.UTC(2026, 3 + month, 6)).toISOString().slice(0, 10),
    communityName: "Meter Data",
    label: "Slowing",
    outcome
  })),

  finding(warnings) {
    const of = (outcome: Outcome["outcome"]) =>
      warnings.filter((warning) => warning.outcome === outcome).length;
    return say("outcomesFinding", {
      right: of("right"),
      wrong: of("wrong"),
      decided: of("decided"),
      open: of("open")
    });
  },

  table: (warnings) => ({
    columns: ["Raised", "Community", "Warning", "Became"],
    rows: warnings
      .toSorted((a, b) => a.raisedOn.localeCompare(b.raisedOn))
      .map(({raisedOn, communityName, label, outcome}) => ({
        cells: [fullDay(raisedOn), communityName, label, lanes[outcome]],
        where: dateOf(raisedOn)
      }))
  }),

  draw(warnings, {width, document}) {
    const ticks = warnings.map(({raisedOn, outcome}) => ({
      date: dateOf(raisedOn),
      lane: lanes[outcome]
    }));
    const times = ticks.map(({date}) => +date);
    const from = new Date(Math.min(...times) - 14 * 864e5);
    const to = new Date(Math.max(...times) + 14 * 864e5);
    const left = Math.min(160, width * 0.42);
    return Plot.plot({
      ...base,
      width,
      height: 150,
      document,
      marginLeft: left,
      marginRight: 10,
      marginTop: 4,
      marginBottom: 26,
      x: {type: "utc", domain: [from, to], label: null},
      y: {domain: Object.values(lanes), label: null, padding: 0.4},
      marks: [
        laneNames(left),
        Plot.barX(Object.values(lanes), {
          x1: from,
          x2: to,
          y: (lane: string) => lane,
          fill: "var(--sunken)"
        }),
        Plot.tickX(ticks, {x: "date", y: "lane", stroke: "var(--ink2)", strokeWidth: 2}),
        ...timeAxis(from, to, width - left)
      ]
    });
  }
};
