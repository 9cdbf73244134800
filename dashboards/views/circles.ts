import * as Plot from "@observablehq/plot";
import type {View} from "../view.ts";
import {listed, number, say} from "../words.ts";
import {base, label} from "./grammar.ts";
import {seeds, spread} from "./spread.ts";

export interface Circles {
  readonly circles: readonly {
    readonly id: string;
    readonly label: string;
    readonly people: number;
    readonly mine: boolean;
  }[];
  readonly links: readonly {readonly a: string; readonly b: string; readonly weight: number}[];
  readonly minimum: number;
}

/** Circles inside one community: who talks with whom, without names and never fewer than the minimum. */
export const circles: View<Circles> = {
  id: "circles",
  question: "Which circles talk with each other?",
  needs: "/communities/{id}/circles",
  sample: {
    minimum: 5,
    circles: [
      {id: "1", label: "Pipelines", people: 19, mine: false},
      {id: "2", label: "Meter data", people: 14, mine: false},
      {id: "3", label: "Billing checks", people: 17, mine: true},
      {id: "4", label: "Newcomers' table", people: 8, mine: false}
    ],
    links: [
      {a: "1", b: "3", weight: 9},
      {a: "2", b: "3", weight: 4},
      {a: "3", b: "4", weight: 2}
    ]
  },

  finding: ({circles, links, minimum}) =>
    say("circlesFinding", {n: circles.length, links: links.length, minimum}),

  table: ({circles, links}) => ({
    columns: ["Circle", "People", "Talks with"],
    rows: circles.map(({id, label, people}) => {
      const others = links.flatMap(({a, b}) => (a === id ? [b] : b === id ? [a] : []));
      const names = circles
        .filter((circle) => others.includes(circle.id))
        .map((circle) => circle.label);
      return {cells: [label, number(people), listed(names) || "–"]};
    })
  }),

  draw({circles, links}, {width, document}) {
    const height = Math.min(380, Math.max(240, width * 0.5));
    const index = new Map(circles.map(({id}, i) => [id, i]));
    const ends = links.flatMap(({a, b, weight}) => {
      const [i, j] = [index.get(a), index.get(b)];
      return i === undefined || j === undefined ? [] : [{i, j, weight}];
    });
    const pad = 58;
    const places = spread(
      circles.length,
      ends.map(({i, j}) => [i, j])
    ).map(({x, y}) => ({
      x: pad + x * (width - 2 * pad),
      y: pad * 0.8 + y * (height - pad * 2)
    }));
    const largest = Math.max(1, ...circles.map(({people}) => people));
    const radius = (people: number) => 34 * Math.sqrt(people / largest);
    const discs = circles.map((circle, i) => ({
      ...circle,
      ...places[i],
      r: Math.max(14, radius(circle.people))
    }));
    const dots = discs.flatMap(({x, y, r, people}) =>
      seeds(Math.min(people, 60)).map((seed) => ({
        x: x + seed.x * (r - 6),
        y: y + seed.y * (r - 6)
      }))
    );
    const most = Math.max(1e-9, ...ends.map(({weight}) => weight));
    return Plot.plot({
      ...base,
      width,
      height,
      document,
      margin: 0,
      x: {axis: null, domain: [0, width], range: [0, width]},
      y: {axis: null, domain: [0, height], range: [0, height]},
      r: {type: "identity"},
      marks: [
        Plot.link(ends, {
          x1: ({i}) => places[i].x,
          y1: ({i}) => places[i].y,
          x2: ({j}) => places[j].x,
          y2: ({j}) => places[j].y,
          stroke: "var(--strong)",
          strokeWidth: ({weight}) => 1 + 5 * (weight / most),
          strokeOpacity: 0.8
        }),
        Plot.dot(discs, {
          x: "x",
          y: "y",
          r: "r",
          fill: "var(--band)",
          stroke: "var(--strong)",
          strokeWidth: (d: {mine: boolean}) => (d.mine ? 2.4 : 1)
        }),
        Plot.dot(dots, {x: "x", y: "y", r: 1.9, fill: "var(--ink2)"}),
        Plot.text(discs, {
          ...label,
          x: "x",
          y: (d: {y: number; r: number}) => d.y + d.r + 14,
          text: (d: {label: string; people: number; mine: boolean}) =>
            `${clipped(d.label)} · ${d.people}${d.mine ? " · yours" : ""}`,
          fill: "var(--ink)",
          fontWeight: 600
        })
      ]
    });
  }
};

const clipped = (name: string): string => (name.length > 26 ? `${name.slice(0, 25)}…` : name);
