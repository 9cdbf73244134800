import * as Plot from "@observablehq/plot";
import type {View} from "../view.ts";
import {listed, say} from "../words.ts";
import {base, laneNames} from "./grammar.ts";
import {share} from "./tie-kinds.ts";

export interface TieAges {
  readonly halfLifeWeeks: number;
  readonly ages: readonly {
    readonly halfLives: number;
    readonly saidShare: number;
    readonly leftShare: number;
  }[];
}

/** What fading leaves: by age, the share of all that was said and the share of what is left of it. */
export const tieAges: View<TieAges> = {
  id: "tie-ages",
  question: "How old is what ties people?",
  needs: "/ties",
  sample: {
    halfLifeWeeks: 8,
    ages: [
      {halfLives: 0, saidShare: 0.09, leftShare: 0.53},
      {halfLives: 1, saidShare: 0.07, leftShare: 0.23},
      {halfLives: 2, saidShare: 0.84, leftShare: 0.24}
    ]
  },

  finding: (data) =>
    say("tieAgesFinding", {
      parts: listed(
        rowsOf(data).map(({age, saidShare, leftShare}) =>
          say("tieAgePart", {age, said: share(saidShare), left: share(leftShare)})
        )
      )
    }),
  table: (data) => ({
    columns: ["Said", "Of all that was said", "Of what is left"],
    rows: rowsOf(data).map(({age, saidShare, leftShare}) => ({
      cells: [age, share(saidShare), share(leftShare)]
    }))
  }),

  draw(data, {width, document}) {
    const rows = rowsOf(data);
    const left = Math.min(120, width * 0.45);
    const bar = (value: "saidShare" | "leftShare", top: boolean) => {
      const dark = value === "leftShare";
      return [
        Plot.barX(rows, {
          x: value,
          y: "age",
          fill: dark ? "var(--ink2)" : "var(--quiet)",
          [top ? "insetBottom" : "insetTop"]: 19,
          rx: 2
        }),
        Plot.text(rows, {
          x: value,
          y: "age",
          dx: 8,
          dy: top ? -9 : 9,
          textAnchor: "start",
          text: (row: (typeof rows)[number]) =>
            dark
              ? say("tieAgeLeft", {share: share(row.leftShare)})
              : say("tieAgeSaid", {share: share(row.saidShare)}),
          fill: dark ? "var(--ink)" : "var(--ink3)"
        })
      ];
    };
    return Plot.plot({
      ...base,
      width,
      height: rows.length * 50 + 4,
      document,
      margin: 2,
      marginLeft: left,
      marginRight: 74,
      x: {
        axis: null,
        domain: [0, Math.max(0.01, ...rows.flatMap((row) => [row.saidShare, row.leftShare]))]
      },
      y: {domain: rows.map(({age}) => age), label: null, padding: 0.32},
      marks: [laneNames(left), ...bar("saidShare", true), ...bar("leftShare", false)]
    });
  }
};

/** The last age is all that is older. */
const rowsOf = ({ages, halfLifeWeeks}: TieAges) =>
  ages.map((row, i) => {
    const from = row.halfLives * halfLifeWeeks;
    const to = from + halfLifeWeeks;
    const age =
      i === ages.length - 1
        ? say("tieAgeOlder", {from})
        : i === 0
          ? say("tieAgeFirst", {to})
          : say("tieAgeBetween", {from, to});
    return {...row, age};
  });
