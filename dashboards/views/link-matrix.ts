import * as Plot from "@observablehq/plot";
import type {View} from "../view.ts";
import {base} from "./grammar.ts";
import {type Links, links} from "./links.ts";

/** The same links where curves would be a thicket: objectives × communities. */
export const linkMatrix: View<Links> = {
  ...links,
  id: "link-matrix",

  draw({objectives, communities, links}, {width, document}) {
    const title = new Map([...objectives, ...communities].map(({id, name}) => [id, name]));
    const named = links.map((link) => ({
      ...link,
      row: title.get(link.objective) ?? link.objective,
      column: title.get(link.community) ?? link.community
    }));
    return Plot.plot({
      ...base,
      width,
      height: objectives.length * 24 + 150,
      document,
      marginLeft: 230,
      marginTop: 140,
      marginRight: 0,
      marginBottom: 2,
      x: {
        axis: "top",
        domain: communities.map(({name}) => name),
        label: null,
        tickSize: 0,
        tickRotate: -55
      },
      y: {domain: objectives.map(({name}) => name), label: null, tickSize: 0},
      marks: [
        Plot.cell(
          named.filter(({agreed}) => agreed),
          {
            x: "column",
            y: "row",
            fill: "var(--ink2)",
            fillOpacity: (d: {alignment: number}) => 0.3 + 0.7 * d.alignment,
            inset: 1
          }
        ),
        Plot.cell(
          named.filter(({agreed}) => !agreed),
          {
            x: "column",
            y: "row",
            fill: "none",
            stroke: "var(--fresh)",
            strokeDasharray: "3 2",
            inset: 2
          }
        )
      ]
    });
  }
};
