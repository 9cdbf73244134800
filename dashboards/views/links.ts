import * as Plot from "@observablehq/plot";
import type {View} from "../view.ts";
import {say} from "../words.ts";
import {pixels} from "./grammar.ts";

export interface LinkEnd {
  readonly id: string;
  readonly name: string;
  readonly mark: "living" | "need" | "proposed";
}

export interface Links {
  readonly objectives: readonly LinkEnd[];
  readonly communities: readonly LinkEnd[];
  readonly links: readonly {
    readonly objective: string;
    readonly community: string;
    readonly alignment: number;
    readonly agreed: boolean;
  }[];
  /** Pixels a row, on both sides; the names stand beside the picture. */
  readonly rowHeight: number;
  /** An end that the reader looks at: the rest is dimmed. */
  readonly focus: string | null;
}

/** Objectives at the left, communities at the right, what is agreed and what is proposed between them. */
export const links: View<Links> = {
  id: "links",
  question: "Which community stands behind which objective?",
  needs: "/objectives",
  sample: {
    rowHeight: 36,
    focus: null,
    objectives: [
      {id: "o1", name: "One customer record", mark: "living"},
      {id: "o2", name: "Meter data trusted", mark: "proposed"},
      {id: "o3", name: "Open tariffs", mark: "need"}
    ],
    communities: [
      {id: "c1", name: "Data Quality Guild", mark: "need"},
      {id: "c2", name: "Meter Data", mark: "living"}
    ],
    links: [
      {objective: "o1", community: "c1", alignment: 0.9, agreed: true},
      {objective: "o2", community: "c2", alignment: 0.5, agreed: false}
    ]
  },

  finding: ({objectives, links}) =>
    say("linksFinding", {objectives: objectives.length, links: links.length}),

  table: ({objectives, communities, links}) => ({
    columns: ["Objective", "Community", "Link"],
    rows: objectives.flatMap(({id, name}) => {
      const own = links.filter(({objective}) => objective === id);
      if (own.length === 0) return [{cells: [name, "nobody", "–"]}];
      return own.map(({community, agreed}) => ({
        cells: [
          name,
          communities.find((c) => c.id === community)?.name ?? community,
          agreed ? "agreed" : "proposed"
        ]
      }));
    })
  }),

  draw({objectives, communities, links, rowHeight, focus}, {width, document}) {
    const height = rowHeight * Math.max(objectives.length, communities.length);
    const left = new Map(objectives.map(({id}, i) => [id, (i + 0.5) * rowHeight]));
    const right = new Map(communities.map(({id}, i) => [id, (i + 0.5) * rowHeight]));
    const near = ({objective, community}: Links["links"][number]) =>
      !focus || focus === objective || focus === community;
    const shown = links.filter(
      ({objective, community}) => left.has(objective) && right.has(community)
    );
    const curve = (d: readonly Links["links"][number][], options: object) =>
      Plot.link(d, {
        x1: 8,
        x2: width - 8,
        y1: ({objective}: Links["links"][number]) => left.get(objective),
        y2: ({community}: Links["links"][number]) => right.get(community),
        curve: "bump-x",
        strokeOpacity: (d: Links["links"][number]) => (near(d) ? 0.55 : 0.14),
        ...options
      });
    const ends = [
      ...objectives.map((end) => ({...end, x: 8, y: left.get(end.id)})),
      ...communities.map((end) => ({...end, x: width - 8, y: right.get(end.id)}))
    ];
    const ink = {living: "var(--ink2)", need: "var(--need)", proposed: "var(--fresh)"};
    return Plot.plot({
      ...pixels(width, height, document),
      marks: [
        curve(
          shown.filter(({agreed}) => agreed),
          {stroke: "var(--ink2)", strokeWidth: (d: {alignment: number}) => 3 + 5 * d.alignment}
        ),
        curve(
          shown.filter(({agreed}) => !agreed),
          {
            stroke: "var(--fresh)",
            strokeWidth: 2,
            strokeDasharray: "4 4",
            strokeOpacity: (d: Links["links"][number]) => (near(d) ? 1 : 0.25)
          }
        ),
        Plot.dot(ends, {
          x: "x",
          y: "y",
          r: 5,
          fill: (d: LinkEnd) => (d.mark === "living" ? ink.living : "var(--page)"),
          stroke: (d: LinkEnd) => ink[d.mark],
          strokeWidth: 1.8
        })
      ]
    });
  }
};

/** Communities ordered so that their links cross little: by the mean place of their objectives, unlinked last. */
export function barycentric<C extends {id: string}>(
  communities: readonly C[],
  objectives: readonly {readonly id: string}[],
  links: readonly {readonly objective: string; readonly community: string}[]
): C[] {
  const place = new Map(objectives.map(({id}, i) => [id, i]));
  const mean = (id: string) => {
    const own = links
      .filter(({community}) => community === id)
      .map(({objective}) => place.get(objective) ?? 0);
    return own.length ? own.reduce((sum, i) => sum + i, 0) / own.length : Number.POSITIVE_INFINITY;
  };
  return communities.toSorted((a, b) => {
    const [left, right] = [mean(a.id), mean(b.id)];
    return left === right ? 0 : left - right;
  });
}
