import * as Plot from "@observablehq/plot";
import {percent} from "../chances.ts";
import type {View} from "../view.ts";
import {listed, number, say} from "../words.ts";
import {clipped, base, label} from "./grammar.ts";

export interface IslandRow {
  readonly kind: "unit" | "place";
  readonly name: string;
  readonly people: number;
  /** Share of ties that stay inside, and what chance would keep. */
  readonly inside: number;
  readonly chance: number;
  readonly island: boolean;
}

const headings = {unit: "Units", place: "Places"};
const rowHeight = 26;
/** Mean width of a letter of a name. */
const letter = 7;

/** How much each unit and place keeps to itself, beside what chance would make of as many ties. */
export const islands: View<readonly IslandRow[]> = {
  id: "islands",
  question: "Which units and places keep to themselves?",
  needs: "/isolation",
  along: "y",
  sample: [
    {kind: "unit", name: "Grid", people: 51, inside: 0.4, chance: 0.15, island: false},
    {kind: "unit", name: "Field", people: 80, inside: 0.45, chance: 0.29, island: false},
    {kind: "unit", name: "Support", people: 30, inside: 0.33, chance: 0.1, island: false},
    {kind: "place", name: "Pune", people: 11, inside: 0.93, chance: 0.03, island: true},
    {kind: "place", name: "Porto", people: 62, inside: 0.24, chance: 0.23, island: false}
  ],

  finding(rows) {
    const closed = rows.filter(({island}) => island).map(({name}) => name);
    return say("islandsFinding", {n: closed.length, all: rows.length, names: listed(closed)});
  },

  table: (rows) => ({
    columns: ["Unit or place", "People", "Ties inside", "By chance", "Keeps to itself"],
    rows: rows.map((row) => ({
      cells: [
        row.name,
        number(row.people),
        percent(row.inside),
        percent(row.chance),
        row.island ? "yes" : "no"
      ],
      where: keyOf(row)
    }))
  }),

  draw(rows, {width, document}) {
    const kinds = [...new Set(rows.map(({kind}) => kind))];
    const lanes = kinds.flatMap((kind) => [
      headings[kind],
      ...rows.filter((row) => row.kind === kind).map(keyOf)
    ]);
    const longest = Math.max(...rows.map(({name}) => name.length));
    const left = Math.min(width * 0.4, Math.max(72, longest * letter + 12));
    const closed = rows.filter(({island}) => island);
    const open = rows.filter(({island}) => !island);
    return Plot.plot({
      ...base,
      width,
      height: lanes.length * rowHeight + 26,
      document,
      marginLeft: left,
      marginRight: 46,
      marginTop: 2,
      marginBottom: 24,
      x: {domain: [0, 1], label: null},
      y: {domain: lanes, label: null, axis: null},
      r: {type: "identity"},
      marks: [
        Plot.gridX([0.25, 0.5, 0.75, 1], {stroke: "var(--line)", strokeOpacity: 1}),
        Plot.ruleX([0], {stroke: "var(--strong)"}),
        Plot.axisX([0, 0.25, 0.5, 0.75, 1].slice(0, width < 400 ? 5 : undefined), {
          tickSize: 0,
          tickPadding: 8,
          fontSize: 12,
          fill: "var(--ink3)",
          tickFormat: width < 400 ? (share: number) => String(share * 100) : percent
        }),
        Plot.text(
          kinds.map((kind) => headings[kind]),
          {...side(left), y: (heading: string) => heading, fill: "var(--ink3)", text: (d) => d}
        ),
        Plot.text(rows, {
          ...side(left),
          y: keyOf,
          fontSize: 13,
          fill: "var(--ink)",
          text: (row: IslandRow) => fitting(row.name, left)
        }),
        Plot.ruleY(rows, {
          y: keyOf,
          x1: "chance",
          x2: "inside",
          stroke: "var(--strong)",
          strokeWidth: 1.5
        }),
        Plot.tickX(rows, {
          y: keyOf,
          x: "chance",
          stroke: "var(--strong)",
          strokeWidth: 2,
          insetTop: 6,
          insetBottom: 6
        }),
        Plot.dot(open, {y: keyOf, x: "inside", r: 5, fill: "var(--ink2)"}),
        Plot.dot(closed, {y: keyOf, x: "inside", r: 6, fill: "var(--need)", symbol: "triangle"}),
        Plot.text(open, {...valued, fill: "var(--ink2)"}),
        Plot.text(closed, {...valued, fill: "var(--need)", fontWeight: 600})
      ]
    });
  }
};

const keyOf = ({kind, name}: IslandRow): string => `${kind} ${name}`;

/** Text at the very left of the chart. */
const side = (left: number) =>
  ({frameAnchor: "left", dx: -left, textAnchor: "start", fontSize: 12}) as const;

const valued = {
  ...label,
  x: (row: IslandRow) => Math.max(row.inside, row.chance),
  y: keyOf,
  dx: 11,
  textAnchor: "start",
  text: (row: IslandRow) => percent(row.inside)
} as const;

/** What has room beside the chart. */
const fitting = (name: string, left: number): string =>
  clipped(name, Math.floor((left - 8) / letter));
