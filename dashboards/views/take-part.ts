import * as Plot from "@observablehq/plot";
import type {View} from "../view.ts";
import {number, say} from "../words.ts";
import {base, clipped, dateOf, laneNames, timeAxis} from "./grammar.ts";

export interface TakePart {
  readonly weekStarts: readonly string[];
  readonly communities: readonly {
    readonly name: string;
    readonly found: boolean;
    /** Days with a post, an answer or a meeting, one number a week. */
    readonly weeks: readonly number[];
  }[];
}

/** As many letters as stand left of the chart. */
const short = (name: string) => clipped(name, 16);

/** Weeks in which a person wrote, answered or met, by community. */
export const takePart: View<TakePart> = {
  id: "take-part",
  question: "Where do you take part?",
  needs: "/for-you",
  sample: {
    weekStarts: Array.from({length: 16}, (_, week) =>
      new Date(Date.UTC(2026, 7, 3 + 7 * week)).toISOString().slice(0, 10)
    ),
    communities: [
      {name: "Meter Data", found: false, weeks: [0, 1, 0, 2, 2, 2, 3, 1, 2, 1, 0, 4, 1, 2, 3, 4]},
      {
        name: "Gateway firmware",
        found: true,
        weeks: [0, 0, 0, 0, 0, 1, 1, 0, 1, 2, 3, 0, 4, 4, 2, 4]
      }
    ]
  },

  finding: ({communities}) => say("takePartFinding", {n: communities.length}),

  table: ({communities}) => ({
    columns: ["Community", "Weeks with something", "Days"],
    rows: communities.map(({name, weeks}) => ({
      cells: [
        name,
        number(weeks.filter(Boolean).length),
        number(weeks.reduce((sum, days) => sum + days, 0))
      ]
    }))
  }),

  draw({weekStarts, communities}, {width, document}) {
    const dates = weekStarts.map(dateOf);
    const marks = communities.flatMap(({name, found, weeks}) =>
      weeks
        .map((days, week) => ({name: short(name), found, days, date: dates[week]}))
        .filter(({days}) => days > 0)
    );
    const left = Math.min(128, width * 0.4);
    const names = communities.map(({name}) => short(name));
    return Plot.plot({
      ...base,
      width,
      height: names.length * 26 + 34,
      document,
      marginLeft: left,
      marginRight: 10,
      marginTop: 4,
      marginBottom: 26,
      x: {type: "utc", domain: [dates[0], dates.at(-1)], label: null},
      y: {type: "point", domain: names, label: null, padding: 0.5},
      r: {type: "sqrt", domain: [0, 7], range: [0, 6.5]},
      marks: [
        laneNames(left),
        Plot.ruleY(names, {stroke: "var(--line)"}),
        Plot.dot(marks, {
          x: "date",
          y: "name",
          r: (d: {days: number}) => d.days + 0.5,
          fill: (d: {found: boolean}) => (d.found ? "var(--fresh)" : "var(--ink2)")
        }),
        ...timeAxis(dates[0], dates[dates.length - 1], width - left)
      ]
    });
  }
};
