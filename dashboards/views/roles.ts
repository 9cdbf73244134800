import * as Plot from "@observablehq/plot";
import type {View} from "../view.ts";
import {listed, number, say} from "../words.ts";
import {base, laneNames} from "./grammar.ts";

export interface RoleBar {
  readonly role: string;
  readonly people: number | null;
  readonly shown: "count" | "under" | "withheld";
  readonly minimum: number;
}

/** Who takes part, core to observers. Small counts have an outlined bar of fixed length. */
export const roles: View<readonly RoleBar[]> = {
  id: "roles",
  question: "Who takes part, in the last four weeks?",
  needs: "/communities/{id}",
  sample: [
    {role: "core", people: 5, shown: "count", minimum: 5},
    {role: "active", people: 9, shown: "count", minimum: 5},
    {role: "peripheral", people: 26, shown: "count", minimum: 5},
    {role: "newcomer", people: null, shown: "under", minimum: 5},
    {role: "observer", people: null, shown: "withheld", minimum: 5}
  ],

  finding: (bars) =>
    say("rolesFinding", {parts: listed(bars.map((bar) => `${nameOf(bar)} ${said(bar)}`))}),
  table: (bars) => ({
    columns: ["Role", "People"],
    rows: bars.map((bar) => ({cells: [nameOf(bar), said(bar)]}))
  }),

  draw(bars, {width, document}) {
    const most = Math.max(1, ...bars.map(({people}) => people ?? 0));
    const counted = bars.filter(({people}) => people !== null);
    const held = bars.filter(({shown}) => shown === "under");
    const end = (bar: RoleBar) =>
      bar.shown === "count" ? (bar.people ?? 0) : bar.shown === "under" ? most * 0.16 : 0;
    return Plot.plot({
      ...base,
      width,
      height: bars.length * 26 + 4,
      document,
      margin: 2,
      marginLeft: 86,
      marginRight: 70,
      x: {axis: null, domain: [0, most]},
      y: {domain: bars.map(nameOf), label: null, padding: 0.48},
      marks: [
        laneNames(86),
        Plot.barX(counted, {x: "people", y: nameOf, fill: "var(--quiet)", rx: 2}),
        Plot.barX(held, {
          x: most * 0.16,
          y: nameOf,
          fill: "none",
          stroke: "var(--strong)",
          strokeDasharray: "2 3",
          rx: 2
        }),
        Plot.text(bars, {
          x: end,
          y: nameOf,
          dx: 8,
          textAnchor: "start",
          text: said,
          fill: "var(--ink2)",
          fontSize: 13
        })
      ]
    });
  }
};

const plural = {newcomer: "Newcomers", observer: "Observers", former: "Former"} as Record<
  string,
  string
>;
const nameOf = ({role}: RoleBar): string => plural[role] ?? role[0].toUpperCase() + role.slice(1);
const said = ({people, shown, minimum}: RoleBar): string =>
  shown === "count"
    ? number(people ?? 0)
    : shown === "under"
      ? say("under", {minimum})
      : say("notShown");
